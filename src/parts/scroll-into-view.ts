/** Scrolls to a node as the page has it, smoothly or not; for a reader who asks for less motion, at once. */
export function scrollIntoView(node: Element, block?: ScrollLogicalPosition): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  node.scrollIntoView({ block, behavior: calm ? 'instant' : 'auto' });
}
