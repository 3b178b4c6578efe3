/** The child in which an element is given its content as JSON. */
export function jsonScript(text: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.text = text;
  return script;
}
