/** What a reader sees of an element, through its shadow roots. */

/** All nodes that match inside an element, in order. */
export function all<Found extends Element = HTMLElement>(within: Element, selector: string): Found[] {
  const found: Found[] = [];
  const visit = (node: Element | ShadowRoot) => {
    for (const child of node.children) {
      if (child.matches(selector)) found.push(child as Found);
      if (child.shadowRoot) visit(child.shadowRoot);
      visit(child);
    }
  };
  if (within.shadowRoot) visit(within.shadowRoot);
  visit(within);
  return found;
}

/** All nodes that match, of which there must be at least one: what is checked for each is checked for something. */
export function some<Found extends Element = HTMLElement>(within: Element, selector: string): Found[] {
  const found = all<Found>(within, selector);
  if (!found.length) throw new Error(`Nothing matches ${selector}.`);
  return found;
}

/** The one node that matches inside an element. */
export function one<Found extends Element = HTMLElement>(within: Element, selector: string): Found {
  const [found] = all<Found>(within, selector);
  if (!found) throw new Error(`Nothing matches ${selector}.`);
  return found;
}

/** The words inside an element, white space folded. */
export function words(within: Element): string {
  const parts: string[] = [];
  const visit = (node: Node): void => {
    if (node instanceof Text) parts.push(node.data);
    if (node instanceof Element && node.matches('style, script')) return;
    if (node instanceof Element && node.shadowRoot) visit(node.shadowRoot);
    node.childNodes.forEach(visit);
    if (node instanceof Element && !node.matches('a, em, strong, sub, sup, span, bdi')) parts.push(' ');
  };
  visit(within);
  return parts.join('').replace(/\s+/g, ' ').trim();
}

/** Headings with their levels: `2 Questions`. */
export function outline(within: Element): string[] {
  return all(within, 'h1, h2, h3, h4, h5, h6').map(
    (heading) => `${heading.localName.slice(1)} ${words(heading)}`,
  );
}

/** Attributes that name other nodes of their own root by id. */
const references = [
  'aria-activedescendant',
  'aria-controls',
  'aria-describedby',
  'aria-details',
  'aria-errormessage',
  'aria-flowto',
  'aria-labelledby',
  'aria-owns',
  'for',
  'headers',
  'list',
];

/** References that lead nowhere; axe does not look for these. */
export function danglingReferences(within: Element): string[] {
  return references.flatMap((attribute) =>
    all(within, `[${attribute}]`).flatMap((element) => {
      const root = element.getRootNode() as ShadowRoot;
      return element
        .getAttribute(attribute)!
        .split(/\s+/)
        .filter((id) => !root.getElementById(id))
        .map((id) => `${attribute}="${id}"`);
    }),
  );
}

/** Removes the comments by which Lit finds its place, as a proxy may that minifies pages. */
export function stripComments(within: Node): void {
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_COMMENT);
  const comments: Comment[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode as Comment);
  for (const comment of comments) comment.remove();
}

/** What has the focus, through shadow roots. */
export function activeElement(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
