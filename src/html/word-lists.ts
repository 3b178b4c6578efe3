import { isElement, isText, textsIn } from './nodes.js';

/** Paragraphs that Word shows as entries of a list. Browsers leave out its own styles when they paste, but not its classes. */
const entries = 'p[class^="MsoList"], p[style*="mso-list"]';

/** The bullet or number that stands as text before an entry, and the space behind it. */
const mark = /^\s*(\S|\d{1,3}|\(?[\da-z.]{1,6}[.)])\u00a0\s+/i;

/** Writes what Word shows as one list as one list: its paragraphs, and the lists of its web version, which hold one entry each. */
export function normalizeWordLists(root: Element): void {
  const lists = new Set<Element | null>();
  for (const entry of root.querySelectorAll(entries)) {
    const [start, sign] = mark.exec(entry.textContent ?? '') ?? [];
    if (!start || !sign) continue;
    cut(entry, start.length);
    const { ownerDocument } = entry;
    const item = ownerDocument.createElement('li');
    item.append(...entry.childNodes);
    const list = ownerDocument.createElement(/\d|[.)]$/.test(sign) ? 'ol' : 'ul');
    list.append(item);
    entry.replaceWith(list);
    join(list, Number(/\blevel(\d)/.exec(entry.getAttribute('style') ?? '')?.[1] ?? 1), lists);
  }
  for (const box of root.querySelectorAll('.ListContainerWrapper')) box.replaceWith(...box.childNodes);
  for (const list of root.querySelectorAll('ol, ul')) {
    const level = list.firstElementChild?.getAttribute('data-aria-level');
    // A paste may keep the number alone.
    if (level || list.hasAttribute('start')) join(list, Number(level ?? 1), lists);
    else lists.add(list);
  }
}

/** Moves a list into the list before it, as far down as its level asks. */
function join(list: Element, level: number, lists: Set<Element | null>): void {
  let before = elementBefore(list);
  let holder: Element | null = null;
  for (let depth = 1; depth < level && lists.has(before); depth++) {
    holder = before!.lastElementChild;
    before = holder?.lastElementChild ?? null;
  }
  if (lists.has(before) && goesOn(list, before!)) {
    before!.append(...list.childNodes);
    list.remove();
    return;
  }
  lists.add(list);
  holder?.append(list);
}

/** Whether a list goes on with the kind, and the numbers, of another. */
function goesOn(list: Element, before: Element): boolean {
  const start = list.getAttribute('start');
  const next = Number(before.getAttribute('start') ?? 1) + before.children.length;
  return list.localName === before.localName && (start === null || Number(start) === next);
}

/** The element that a node follows, with no words between them. */
function elementBefore(node: Node): Element | null {
  let before = node.previousSibling;
  while (before && !isElement(before) && !(isText(before) && before.data.trim()))
    before = before.previousSibling;
  return before && isElement(before) ? before : null;
}

/** Takes so many letters from the start of an element's text. */
function cut(element: Element, length: number): void {
  let left = length;
  for (const text of textsIn(element)) {
    const { data } = text;
    text.data = data.slice(left);
    left = Math.max(0, left - data.length);
  }
}
