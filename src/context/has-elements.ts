/**
 * Whether there is anything inside an element that a reader sees, and that is no mere fallback. Editors leave line breaks, empty
 * paragraphs and words for those without script.
 */
export function hasElements(element: Element): boolean {
  const seen = element.querySelectorAll(
    ':scope > :not(script, style, template, noscript, link, meta, br, [data-fallback])',
  );
  // Of a form no method is called: a field may have taken its name.
  return [...seen].some(
    (child) => child.localName !== 'p' || child.querySelector(':not(br)') || child.textContent.trim(),
  );
}
