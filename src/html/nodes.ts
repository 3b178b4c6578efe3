import { shorten } from './shorten.js';
import { fileNameOf } from './file-name.js';

/** Says what of the HTML is not shown, and what to do about it. */
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

// Numbers of the DOM standard, as `Node` is no global outside of browsers.
const elementNode = 1;
const textNode = 3;

// Not `instanceof`: a node that came from another document has the classes of that document.
export function isElement(node: Node): node is Element {
  return node.nodeType === elementNode;
}

export function isText(node: Node): node is Text {
  return node.nodeType === textNode;
}

/** The nodes that a reader of the plain HTML sees or hears. */
export function visible(nodes: Iterable<Node>): (Element | Text)[] {
  return [...nodes]
    .filter((node) => isElement(node) || isText(node))
    .filter((node) => isText(node) || !node.matches(silent));
}

/** All texts below a node, in their order. */
export function textsIn(node: Node): Text[] {
  return [...node.childNodes].flatMap((child) => (isText(child) ? [child] : textsIn(child)));
}

/** Whether nothing is there to read or to report: white space, or a line that was left empty. */
export function isBlank(node: Node): boolean {
  return !words([node]) && !firstOf(node, dropped);
}

/** Whether an element starts a new line; one that nobody knows does if there are such elements inside. */
export function isBlock(node: Node): boolean {
  if (!isElement(node)) return false;
  return node.matches(blocks) || (!node.matches('a, abbr, b, em, i, strong') && !!node.querySelector(blocks));
}

/** Whether an element has no place in a text. It is reported, but for a picture that says itself that it shows nothing. */
export function isDropped(element: Element, report: Report): boolean {
  const { localName } = element;
  const remedy = remedies.get(localName);
  const image = localName === 'picture' && element.querySelector('img');
  if (remedy && (image || element).getAttribute('alt') !== '') {
    report(`holds ${nameOf(element)}, which is left out. ${remedy}`);
  }
  return !!remedy;
}

/** What a node is, by which its author finds it in the page: its words, else the element that it is or holds. */
export function nameOf(node: Node): string {
  const said = shorten(words([node]));
  const element = firstOf(node, dropped);
  if (!element || (said && element !== node)) return `text ("${said}")`;
  const get = (name: string) => firstOf(element, `[${name}]:not([${name}=""])`)?.getAttribute(name);
  const known = shorten(get('alt') ?? get('title') ?? '') || said || fileNameOf(get('src') ?? '');
  return `<${element.localName}>${known && ` ("${known}")`}`;
}

/** The element that a node is or holds for which a selector stands. */
function firstOf(node: Node, selector: string): Element | null {
  return isElement(node) ? (node.matches(selector) ? node : node.querySelector(selector)) : null;
}

/** White space as a browser shows it. A space that does not break is kept. */
export function collapse(text: string): string {
  return text.replace(/[ \t\n\r\f]+/g, ' ');
}

/** The visible words of some nodes, on one line. */
export function words(nodes: Iterable<Node>): string {
  const read = (node: Element | Text): string => {
    if (isText(node)) return node.data;
    const inner = visible(node.childNodes).map(read).join('');
    return isBlock(node) || node.localName === 'br' ? ` ${inner} ` : inner;
  };
  return collapse(visible(nodes).map(read).join('')).trim();
}
