/** Scrolls to a node: smoothly if the page scrolls so, but at once for readers who ask for less motion. */
export function scrollIntoView(node: Element, block?: ScrollLogicalPosition): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  node.scrollIntoView({ block, behavior: calm ? 'instant' : 'auto' });
}
