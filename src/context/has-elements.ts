/**
 * Whether an element contains anything that readers see, other than fallback content. Line breaks and empty paragraphs, which
 * editors leave behind, do not count. Nor do words by themselves, also where a translator has put them into a `<font>`.
 */
export function hasElements(element: Element): boolean {
  const seen = element.querySelectorAll(
    ':scope > :not(script, style, template, noscript, link, meta, br, font, [data-fallback]), :scope > font > :not(font)',
  );
  // Methods are called on paragraphs only: in a form, a field may have the name of a method and hide it.
  return [...seen].some(
    (child) => child.localName !== 'p' || child.querySelector(':not(br)') || child.textContent.trim(),
  );
}
