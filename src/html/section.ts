import { itemOf, itemsOf, type HtmlItem } from './items.js';
import { headings, isBlank, isElement, nameOf, visible, words, type Report } from './nodes.js';

/** What the HTML inside an element says, before its text is read. */
export interface HtmlSection {
  /** The author's own id of the section's heading, by which the page links to it. */
  readonly id: string | undefined;
  /** The heading that stands above all others. */
  readonly heading: string | undefined;
  /** Level of the first heading, 1 to 6. */
  readonly level: number | undefined;
  /** What stands before the first item. */
  readonly intro: readonly Node[];
  readonly items: readonly HtmlItem[];
}

interface Shape {
  /** Whether list items can be items of the section. */
  readonly lists?: boolean;
  /** Whether items can be grouped under headings of their own. */
  readonly topics?: boolean;
}

/**
 * Splits the HTML inside an element into heading, introduction and items.
 *
 * Items are written in one of three shapes: `<details>`; the entries of a `<dl>` or a list, where no heading
 * starts an item of its own; else headings with text below. docs/html-as-content.md has the rules.
 */
export function splitSection(root: Element, { lists, topics }: Shape, report: Report): HtmlSection {
  const nodes = flow(root.childNodes);
  const next = followers(nodes);
  const all = nodes.filter(isHeading);
  const isBox = (node: Node | undefined): node is Element =>
    !!node && isElement(node) && node.matches(lists ? 'details, dl, ol, ul' : 'details, dl');
  const boxes = nodes.filter(isBox);
  const above = sectionHeading(nodes, boxes[0]);
  // A heading with text before its <dl> is a question, and the <dl> a part of the answer.
  const areTopics = topics && all.every((heading) => heading === above || isBox(next.get(heading)));
  const areBoxed = boxes.some(isDetails) || (boxes.length > 0 && (all.length < 2 || areTopics));
  const title = areBoxed ? above : sectionHeading(nodes);
  const first = all[0] ?? boxes[0]?.querySelector(`:scope > summary :is(${headings})`);

  const intro: Node[] = [];
  const items: HtmlItem[] = [];
  let open: { readonly level: number; readonly nodes: Node[] } | undefined;
  let topic: { readonly level: number; readonly words: string } | undefined;
  const topicsFound = new Set<string>();

  for (const node of nodes) {
    if (node === title) continue;
    if (isHeading(node) && !(open && open.level < levelOf(node))) {
      const level = levelOf(node);
      open = undefined;
      if (topic && topic.level >= level) topic = undefined;
      if (!areBoxed && !isAboveAnother(node, next.get(node))) {
        open = { level, nodes: [] };
        items.push({ ...itemOf(node, open.nodes), topic: topic?.words });
      } else if (topics) {
        topic = { level, words: words([node]) };
        topicsFound.add(topic.words);
      } else reportHeading(words([node]));
    } else if (areBoxed && isBox(node)) {
      for (const item of itemsOf(node)) items.push({ ...item, topic: topic?.words });
    } else if (open) open.nodes.push(node);
    else if (!items.length) intro.push(node);
    else if (!isBlank(node)) {
      report(`has ${nameOf(node)} between or after its items. Write it outside of the element.`);
    }
  }
  for (const { topic } of items) if (topic) topicsFound.delete(topic);
  topicsFound.forEach(reportHeading);
  return {
    id: title?.id || undefined,
    heading: title && words([title]),
    level: first ? levelOf(first) : undefined,
    intro,
    items,
  };

  function reportHeading(heading: string): void {
    report(`has the heading "${heading}", which has no place here. Leave it out.`);
  }
}

/** The nodes in order, without the boxes that page builders put around them. */
function flow(nodes: Iterable<Node>): Node[] {
  return visible(nodes).flatMap((node) => (isWrapper(node) ? flow(node.childNodes) : [node]));
}

/** What comes after each node, ignoring white space and empty lines. */
function followers(nodes: readonly Node[]): Map<Node, Node | undefined> {
  const found = new Map<Node, Node | undefined>();
  let next: Node | undefined;
  for (const node of [...nodes].reverse()) {
    found.set(node, next);
    if (!isBlank(node)) next = node;
  }
  return found;
}

function isWrapper(node: Node): node is Element {
  if (!isElement(node)) return false;
  const canWrap =
    node.localName.includes('-') || node.matches('article, div, footer, header, hgroup, main, section');
  return canWrap && !!node.querySelector(`${headings}, details, dl, ol, ul`);
}

/** The first heading, if it is above all others and before the first box. */
function sectionHeading(nodes: readonly Node[], box?: Element): Element | undefined {
  const [first, ...others] = nodes.filter(isHeading);
  if (!first || !others.every((other) => isAboveAnother(first, other))) return undefined;
  // Compares positions in the list: HTML parsers outside browsers do not compare nodes at different depths.
  if (box) return nodes.indexOf(first) < nodes.indexOf(box) ? first : undefined;
  return others.length ? first : undefined;
}

function isHeading(node: Node | undefined): node is Element {
  return !!node && isElement(node) && node.matches(headings);
}

function levelOf(heading: Element): number {
  return Number(heading.localName[1]);
}

/** Whether a heading is followed not by text but by a heading of a lower level. */
function isAboveAnother(heading: Element, next: Node | undefined): boolean {
  return isHeading(next) && levelOf(next) > levelOf(heading);
}

function isDetails(box: Element): boolean {
  return box.localName === 'details';
}
