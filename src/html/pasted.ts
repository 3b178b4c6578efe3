import { normalizeInlineStyles } from './inline-styles.js';
import { takeOut } from './nodes.js';
import { normalizeWordLists } from './word-lists.js';

/** Turns what word processors put on the clipboard into the elements that mean the same. Changes its argument. */
export function normalizePasted(root: Element): void {
  normalizeInlineStyles(root);
  normalizeWordLists(root);
  // Word Online.
  for (const paragraph of root.querySelectorAll('p[role="heading"]')) {
    const level = /^[1-6]$/.exec(paragraph.getAttribute('aria-level') ?? '');
    if (!level) continue;
    const heading = root.ownerDocument.createElement(`h${level[0]}`);
    heading.append(takeOut(paragraph));
    paragraph.replaceWith(heading);
  }
  // Google Docs puts the lists of an entry beside it.
  for (const list of root.querySelectorAll(':is(ol, ul) > :is(ol, ul)')) {
    list.previousElementSibling?.append(list);
  }
}
