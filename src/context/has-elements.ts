/**
 * Whether an element contains anything that readers see, other than fallback content. Line breaks and empty paragraphs, which
 * editors leave behind, do not count.
 */
export function hasElements(element: Element): boolean {
  const seen = element.querySelectorAll(
    ':scope > :not(script, style, template, noscript, link, meta, br, [data-fallback])',
  );
  // Methods are called on paragraphs only: in a form, a field may have the name of a method and hide it.
  return [...seen].some(
    (child) => child.localName !== 'p' || child.querySelector(':not(br)') || child.textContent.trim(),
  );
}
