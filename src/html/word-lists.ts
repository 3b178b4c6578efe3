import { isElement, isText, takeOut, textsIn } from './nodes.js';

/** Paragraphs that Word shows as list entries. When pasting, browsers drop its own styles, but not its classes. */
const entries = 'p[class^="MsoList"], p[style*="mso-list"]';

/** The bullet or number that precedes an entry as text, and the space after it. */
const mark = /^\s*(\S|\d{1,3}|\(?[\da-z.]{1,6}[.)])\u00a0\s+/i;

/**
 * Turns what Word shows as one list into one list: its paragraphs, and the lists of its web version, which contain one entry
 * each.
 */
export function normalizeWordLists(root: Element): void {
  const lists = new Set<Element | null>();
  for (const entry of root.querySelectorAll(entries)) {
    const [start, sign] = mark.exec(entry.textContent) ?? [];
    if (!start || !sign) continue;
    cut(entry, start.length);
    const item = root.ownerDocument.createElement('li');
    item.append(takeOut(entry));
    const list = root.ownerDocument.createElement(/\d|[.)]$/.test(sign) ? 'ol' : 'ul');
    list.append(item);
    entry.replaceWith(list);
    join(list, Number(/\blevel(\d)/.exec(entry.getAttribute('style') ?? '')?.[1] ?? 1), lists);
  }
  for (const box of root.querySelectorAll('.ListContainerWrapper')) box.replaceWith(takeOut(box));
  for (const list of root.querySelectorAll('ol, ul')) {
    const level = list.firstElementChild?.getAttribute('data-aria-level');
    // A paste may keep only the number.
    if (level || list.hasAttribute('start')) join(list, Number(level ?? 1), lists);
    else lists.add(list);
  }
}

/** Merges a list into the list before it, as deep as its level asks. */
function join(list: Element, level: number, lists: Set<Element | null>): void {
  let before = elementBefore(list);
  let holder: Element | null = null;
  for (let depth = 1; depth < level && lists.has(before); depth++) {
    holder = before!.lastElementChild;
    before = holder?.lastElementChild ?? null;
  }
  if (lists.has(before) && goesOn(list, before!)) {
    before!.append(takeOut(list));
    list.remove();
    return;
  }
  lists.add(list);
  holder?.append(list);
}

/** Whether a list continues another: the same kind, and the next number. */
function goesOn(list: Element, before: Element): boolean {
  const start = list.getAttribute('start');
  const next = Number(before.getAttribute('start') ?? 1) + before.children.length;
  return list.localName === before.localName && Number(start ?? next) === next;
}

/** The element that a node follows, with no words between them. */
function elementBefore(node: Node): Element | null {
  let before = node.previousSibling;
  while (before && !isElement(before) && !(isText(before) && before.data.trim()))
    before = before.previousSibling;
  return before && isElement(before) ? before : null;
}

/** Removes this many characters from the start of an element's text. */
function cut(element: Element, length: number): void {
  let left = length;
  for (const text of textsIn(element)) {
    const { data } = text;
    text.data = data.slice(left);
    left = Math.max(0, left - data.length);
  }
}
