/** Whether there is anything inside an element that a reader sees. Editors leave line breaks and words for those without script. */
export function hasElements(element: Element): boolean {
  return [...element.children].some(
    (child) => !child.matches('script, style, template, noscript, link, meta, br') && !isBlank(child),
  );
}

/** An empty paragraph, which editors leave as well. */
function isBlank(element: Element): boolean {
  return element.matches('p') && !element.querySelector(':not(br)') && !element.textContent.trim();
}
