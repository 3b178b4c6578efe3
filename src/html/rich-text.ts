import type { Block, Inline, InlineText, List, RichText, Table } from '../content/rich-text.js';
import { inlineFrom } from './inline.js';
import { isBlock, isBreak, isDropped, isText, visible, type Report } from './nodes.js';

/**
 * Text from HTML: paragraphs, lists, tables, links and emphasis. What has no place in a text is reported; of unknown
 * elements, the words are kept. Undefined if there are no words.
 *
 * Only what the content model has a name for is carried over, so that nothing in the HTML can run.
 */
export function richTextFrom(nodes: Iterable<Node>, report: Report): RichText | undefined {
  const blocks: Block[] = [];
  let line: Node[] = [];

  const endLine = (): void => {
    const children = inlineFrom(line, report);
    line = [];
    if (children.length) blocks.push({ type: 'paragraph', children });
  };

  const read = (nodes: Iterable<Node>): void => {
    for (const node of visible(nodes)) {
      if (isDoubleBreak(node)) endLine();
      else if (isText(node) || !isBlock(node)) line.push(node);
      else if (!isDropped(node, report)) {
        endLine();
        readBlock(node);
        endLine();
      }
    }
  };

  const readBlock = (element: Element): void => {
    const { localName } = element;
    if (/^([uo]l|menu)$/.test(localName)) addList(listFrom(element, report));
    else if (localName === 'dl') addList(definitionsFrom(element, report));
    else if (localName === 'table') blocks.push(tableFrom(element, report));
    else if (/^(h[1-6]|summary|legend)$/.test(localName)) {
      // A heading inside a text would not fit the outline of the page.
      const children = inlineFrom(element.childNodes, report);
      if (children.length) blocks.push({ type: 'paragraph', children: [{ type: 'strong', children }] });
    } else read(element.childNodes);
  };

  const addList = (list: List): void => {
    if (list.items.length) blocks.push(list);
  };

  read(nodes);
  endLine();
  return simplest(blocks);
}

/** Whether a node is the second of two line breaks, which editors write for a new paragraph. */
function isDoubleBreak(node: Node): boolean {
  const before = node.previousSibling;
  return (
    isBreak(node) &&
    isBreak(before?.textContent?.trim() === '' && !isBreak(before) ? before.previousSibling : before)
  );
}

/** Paragraphs without mark-up are a plain string, with a blank line between two. */
function simplest(blocks: readonly Block[]): RichText | undefined {
  const lines = blocks.map((block) => block.type === 'paragraph' && block.children);
  if (!lines.every((line) => typeof line === 'string')) return blocks;
  return lines.join('\n\n') || undefined;
}

function listFrom(element: Element, report: Report): List {
  const start = element.localName === 'ol' && element.getAttribute('start');
  if (start && Number(start) !== 1) {
    report(
      `holds a list that starts at ${start}, which is shown from 1. Write the numbers that matter in words.`,
    );
  }
  const items = [...element.childNodes].map((item) => richTextFrom([item], report));
  return {
    type: 'list',
    ...(element.localName === 'ol' && { ordered: true }),
    items: items.filter((item) => item !== undefined),
  };
}

/** Terms with their descriptions, as a list of the terms in bold. */
function definitionsFrom(element: Element, report: Report): List {
  const items: RichText[] = [];
  const add = (children: InlineText) => items.push([{ type: 'paragraph', children }]);
  let term: Inline[] = [];
  for (const part of element.querySelectorAll('dt, dd')) {
    const children = inlineFrom(part.childNodes, report);
    if (!children.length) continue;
    if (part.localName === 'dt') {
      if (term.length) add(term);
      term = [{ type: 'strong', children }];
    } else {
      const text = typeof children === 'string' ? [children] : children;
      add(term.length ? [...term, ' ', ...text] : text);
      term = [];
    }
  }
  if (term.length) add(term);
  return { type: 'list', items };
}

// Uses selectors, not the properties of HTMLTableElement, which HTML parsers outside browsers lack.
function tableFrom(table: Element, report: Report): Table {
  // Editors such as TipTap write a span of 1 on each cell.
  if (table.querySelector('[colspan]:not([colspan="1"]), [rowspan]:not([rowspan="1"])')) {
    report('holds a table with merged cells, which are shown unmerged. Write out each cell.');
  }
  const cells = (row: Element) =>
    [...row.children]
      .filter((cell) => cell.matches('td, th'))
      .map((cell) => inlineFrom(cell.childNodes, report));
  const [first, ...others] = table.querySelectorAll(':scope > tr, :scope > :is(thead, tbody, tfoot) > tr');
  const hasHead = first && (first.closest('thead') || !first.querySelector('td'));
  return {
    type: 'table',
    caption: table.querySelector(':scope > caption')?.textContent?.trim() || undefined,
    head: hasHead ? cells(first) : [],
    rows: [...(first && !hasHead ? [first] : []), ...others].map(cells),
  };
}
