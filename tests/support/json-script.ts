/** The child in which an element is given its content as JSON. */
export function jsonScript(text: string, page = document): HTMLScriptElement {
  const script = page.createElement('script');
  script.type = 'application/json';
  script.text = text;
  return script;
}
