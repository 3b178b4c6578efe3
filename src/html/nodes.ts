import { shorten } from './shorten.js';
import { fileNameOf } from './file-name.js';

/** Reports what part of the HTML is not shown, and what to do about it. */
export type Report = (message: string) => void;

const silent =
  'script, style, template, noscript, link, meta, [aria-hidden="true"], [hidden]:not([hidden="until-found"])';

export const headings = 'h1, h2, h3, h4, h5, h6';

const blocks =
  'address, article, aside, blockquote, center, dd, details, dialog, div, dl, dt, fieldset, figcaption, figure, footer, ' +
  `${headings}, header, hgroup, hr, legend, li, main, menu, nav, ol, p, pre, section, summary, table, ul`;

const remedies = new Map([
  ...entries('iframe, video, audio, object, embed, canvas', 'Link to what it shows.'),
  ...entries('img, picture, svg, math', 'Say in words what it shows.'),
  ...entries('form, input, select, textarea, button', 'Put it beside the element, or link to it.'),
  ...entries('del, s, strike', 'Take out what no longer holds.'),
]);

const dropped = [...remedies.keys()].join();

function entries(names: string, remedy: string) {
  return names.split(', ').map((name) => [name, remedy] as const);
}

// Numbers from the DOM standard, because `Node` is not a global outside browsers.
const elementNode = 1;
const textNode = 3;

// Not `instanceof`: a node from another document has the classes of that document.
export function isElement(node: Node): node is Element {
  return node.nodeType === elementNode;
}

export function isText(node: Node): node is Text {
  return node.nodeType === textNode;
}

export function isBreak(node: Node | null | undefined): boolean {
  return (node as Element | null | undefined)?.localName === 'br';
}

/** The nodes that a reader of the plain HTML sees or hears. */
export function visible(nodes: Iterable<Node>): (Element | Text)[] {
  return [...nodes].filter(
    (node): node is Element | Text => isText(node) || (isElement(node) && !node.matches(silent)),
  );
}

/** Takes out everything inside an element. As arguments of a function, a hundred thousand nodes would be too many. */
export function takeOut(element: Element): DocumentFragment {
  const content = element.ownerDocument.createDocumentFragment();
  for (const node of [...element.childNodes]) content.append(node);
  return content;
}

/** All text nodes below a node, in order. */
export function textsIn(node: Node): Text[] {
  return [...node.childNodes].flatMap((child) => (isText(child) ? [child] : textsIn(child)));
}

/** Whether there is nothing to read or to report: white space, or an empty line. */
export function isBlank(node: Node): boolean {
  return !words([node]) && !firstOf(node, dropped);
}

/** Whether an element starts a new line; an unknown element does if it contains elements that do. */
export function isBlock(node: Node): boolean {
  if (!isElement(node)) return false;
  return node.matches(blocks) || (!node.matches('a, abbr, b, em, i, strong') && !!node.querySelector(blocks));
}

/** Whether an element has no place in a text. It is reported, unless it is a picture that is marked as decoration. */
export function isDropped(element: Element, report: Report): boolean {
  const { localName } = element;
  const remedy = remedies.get(localName);
  const image = localName === 'picture' && element.querySelector('img');
  if (remedy && (image || element).getAttribute('alt') !== '') {
    report(`holds ${nameOf(element)}, which is left out. ${remedy}`);
  }
  return !!remedy;
}

/** A name by which the author can find a node in the page: its words, else the element that it is or contains. */
export function nameOf(node: Node): string {
  const said = shorten(words([node]));
  const element = firstOf(node, dropped);
  if (!element || (said && element !== node)) return `text ("${said}")`;
  const get = (name: string) => firstOf(element, `[${name}]:not([${name}=""])`)?.getAttribute(name);
  const known = shorten(get('alt') ?? get('title') ?? '') || said || fileNameOf(get('src') ?? '');
  return `<${element.localName}>${known && ` ("${known}")`}`;
}

/** The first element that matches a selector: the node itself, or one inside it. */
function firstOf(node: Node, selector: string): Element | null {
  return isElement(node) ? (node.matches(selector) ? node : node.querySelector(selector)) : null;
}

/**
 * Collapses white space as browsers do. Non-breaking spaces are kept. Zero-width spaces, all that Docusaurus and VitePress put
 * into a heading's link to itself, are dropped.
 */
export function collapse(text: string): string {
  return text.replace(/\u200b/g, '').replace(/[ \t\n\r\f]+/g, ' ');
}

/** The visible words of some nodes, on one line. */
export function words(nodes: Iterable<Node>): string {
  const read = (node: Element | Text): string => {
    if (isText(node)) return node.data;
    const inner = visible(node.childNodes).map(read).join('');
    if (node.localName === 'q') return `"${inner}"`;
    return isBlock(node) || node.localName === 'br' ? ` ${inner} ` : inner;
  };
  return collapse(visible(nodes).map(read).join('')).trim();
}
