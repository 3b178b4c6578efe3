import { textsIn } from './nodes.js';

/** Paragraphs that Word shows as entries of a list. Browsers leave out its own styles when they paste, but not its classes. */
const entries = 'p[class^="MsoList"], p[style*="mso-list"]';

/** The bullet or number that stands as text before an entry, and the space behind it. */
const mark = /^\s*(\S|\d{1,3}|\(?[\da-z.]{1,6}[.)])\u00a0\s+/i;

/** Writes Word's list paragraphs as lists. */
export function readWordLists(root: Element): void {
  const lists = new Set<Element | null>();
  for (const entry of root.querySelectorAll(entries)) {
    const [start, sign] = mark.exec(entry.textContent ?? '') ?? [];
    if (!start || !sign) continue;
    cut(entry, start.length);

    const level = Number(/\blevel(\d)/.exec(entry.getAttribute('style') ?? '')?.[1] ?? 1);
    let before = entry.previousElementSibling;
    let holder: Element | null = null;
    for (let depth = 1; depth < level && lists.has(before); depth++) {
      holder = before!.lastElementChild;
      before = holder!.lastElementChild;
    }

    const { ownerDocument } = entry;
    const item = ownerDocument.createElement('li');
    item.append(...entry.childNodes);
    const name = /\d|[.)]$/.test(sign) ? 'ol' : 'ul';
    if (lists.has(before) && before?.localName === name) {
      before.append(item);
      entry.remove();
      continue;
    }
    const list = ownerDocument.createElement(name);
    lists.add(list);
    list.append(item);
    if (holder) {
      holder.append(list);
      entry.remove();
    } else entry.replaceWith(list);
  }
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
