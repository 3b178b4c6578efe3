import { normalizeInlineStyles } from './inline-styles.js';
import { isBlank, takeOut } from './nodes.js';
import { normalizeWordLists } from './word-lists.js';

/** Turns what word processors put on the clipboard into the elements that mean the same. Changes its argument. */
export function normalizePasted(root: Element): void {
  normalizeInlineStyles(root);
  normalizeWordLists(root);
  // Word Online.
  for (const paragraph of root.querySelectorAll('p[role="heading"][aria-level]')) {
    const level = paragraph.getAttribute('aria-level')!;
    if (!/^[1-6]$/.test(level)) continue;
    const heading = root.ownerDocument.createElement(`h${level}`);
    heading.append(takeOut(paragraph));
    paragraph.replaceWith(heading);
  }
  // Lexical puts the list inside an entry into an entry of its own. After an entry that has a list, it is one of several.
  for (const list of root.querySelectorAll('li + li > :is(ol, ul)')) {
    const entry = list.parentElement!;
    const before = entry.previousElementSibling!;
    if (before.localName === 'li' && before.querySelector(':scope > :is(ol, ul)')) continue;
    if ([...entry.childNodes].every((node) => node === list || isBlank(node))) entry.replaceWith(list);
  }
  // Google Docs puts the lists of an entry beside it.
  for (const list of root.querySelectorAll(':is(ol, ul) > :is(ol, ul)')) {
    list.previousElementSibling?.append(list);
  }
}
