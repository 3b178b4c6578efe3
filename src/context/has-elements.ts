/** Whether there is anything inside an element that a reader sees. Editors leave line breaks and words for those without script. */
export function hasElements(element: Element): boolean {
  const seen = element.querySelectorAll(':scope > :not(script, style, template, noscript, link, meta, br)');
  return [...seen].some((child) => !isBlank(child));
}

/** An empty paragraph, which editors leave as well. Of a form no method is called: a field may have taken its name. */
function isBlank(element: Element): boolean {
  return element.localName === 'p' && !element.querySelector(':not(br)') && !element.textContent.trim();
}
