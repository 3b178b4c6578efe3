import { headings, isBlank, isBlock, isBreak, isElement, isText, visible, words } from './nodes.js';

/** Something with a name and text below it: a question, a risk, a step. */
export interface HtmlItem {
  /** The author's own id, by which the page links to it. */
  readonly id: string | undefined;
  /** Its name; empty for a list item without one. */
  readonly title: string;
  /** Address of the link that the name is, or contains. */
  readonly href?: string | undefined;
  /** What stands below the name. */
  readonly nodes: readonly Node[];
  /** Heading of the group that it belongs to. */
  readonly topic?: string | undefined;
}

/** The item that a heading, or a `<summary>`, starts. */
export function itemOf(title: Element, nodes: readonly Node[], id = idOf(title)): HtmlItem {
  const link = title.closest('a[href]') ?? title.querySelector('a[href]:not([href^="#"])');
  return { id, title: words([title]), href: link?.getAttribute('href') ?? undefined, nodes };
}

/** The items of a `<details>`, a `<dl>` or a list. */
export function itemsOf(box: Element): HtmlItem[] {
  switch (box.localName) {
    case 'details':
      return [detailsItem(box)];
    case 'dl':
      return definitionItems(box);
    default:
      return visible(box.childNodes).filter(isElement).map(listItem);
  }
}

/** An element's id: its own, else that of something inside it, else that of the box that begins with it. */
export function idOf(element: Element): string | undefined {
  const { parentElement: parent } = element;
  const opened =
    parent?.matches('div, section, article') && parent.firstElementChild === element && parent.id;
  return element.id || element.querySelector('[id]')?.id || opened || undefined;
}

function detailsItem(details: Element): HtmlItem {
  const summary = details.querySelector(':scope > summary');
  const nodes = [...details.childNodes].filter((node) => node !== summary);
  if (!summary) return { id: details.id || undefined, title: '', nodes };
  return itemOf(summary, nodes, details.id || idOf(summary));
}

/** Each term with the descriptions that follow it. Terms that share a description make one item. */
function definitionItems(list: Element): HtmlItem[] {
  const groups: { terms: Element[]; texts: Element[] }[] = [];
  for (const part of list.querySelectorAll(':scope > :is(dt, dd), :scope > div > :is(dt, dd)')) {
    const group = groups.at(-1);
    if (part.localName === 'dd') group?.texts.push(part);
    else if (group && !group.texts.length) group.terms.push(part);
    else groups.push({ terms: [part], texts: [] });
  }
  return groups.map(({ terms: [first, ...others], texts }) => {
    const item = itemOf(first!, texts);
    return { ...item, title: [item.title, ...others.map((term) => words([term]))].join(', ') };
  });
}

function listItem(item: Element): HtmlItem {
  const { lead, rest } = splitLead(item);
  const named = lead ? itemOf(lead, rest) : { title: '', nodes: rest };
  return { ...named, id: idOf(item), title: named.title.replace(/\s*[.:–—-]{1,99}$/, '') };
}

/** A list item's name: the heading or bold words that it starts with. Bold words within a sentence are not a name. */
function splitLead(item: Element): { lead?: Element; rest: Node[] } {
  const rest = lineOf(item);
  const [first, ...others] = rest.slice(rest.findIndex((node) => !isBlank(node)));
  if (!first || !isElement(first)) return { rest };
  if (first.matches(headings)) return { lead: first, rest: others };
  if (first.matches('div, p')) {
    const inner = splitLead(first);
    return inner.lead ? { lead: inner.lead, rest: [...inner.rest, ...others] } : { rest };
  }
  const next = others.find((node) => !isBlank(node) || isBreak(node));
  return isBold(first) && endsName(first, next) ? { lead: first, rest: withoutSeparator(others) } : { rest };
}

/** The content of an element, without the spans around pieces of its text. */
function lineOf(element: Element): Node[] {
  return visible(element.childNodes).flatMap((node) =>
    isElement(node) && node.matches('span, font') ? lineOf(node) : [node],
  );
}

/** Whether an element is bold, or a link that contains nothing but bold words. */
function isBold(element: Element): boolean {
  const inner = element.localName === 'a' && element.childElementCount === 1 && element.firstElementChild;
  return (inner || element).matches('b, strong');
}

function endsName(lead: Element, next: Node | undefined): boolean {
  if (!next || isBlock(next) || isBreak(next)) return true;
  return /[.:?!–—-]$/.test(words([lead])) || /^\s*[.:;–—-]/.test(next.textContent ?? '');
}

/** What follows a name, without the dash or colon in between. */
function withoutSeparator([first, ...others]: readonly Node[]): Node[] {
  if (!first) return [];
  if (!isText(first)) return [first, ...others];
  return [first.ownerDocument.createTextNode(first.data.replace(/^\s*[.:;–—-]+/, '')), ...others];
}
