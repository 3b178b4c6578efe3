/** Texts with all that a format can hold: tables, lists in lists, callouts, citations, words of the glossary. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Block, Callout, Inline, InlineText, List, RichText, Table } from '../../src/content/index.js';
import { fromContentful } from '../../src/import/contentful.js';
import { fromHtml } from '../../src/import/html.js';
import { fromMarkdown } from '../../src/import/markdown.js';

const word = fc.stringMatching(/^[a-z]{1,6}$/);
const marks: Record<string, fc.Arbitrary<Inline>> = {
  strong: word.map((children) => ({ type: 'strong', children })),
  link: word.map((children) => ({ type: 'link', href: `/${children}`, children })),
  raised: fc.tuple(fc.constantFrom('sub', 'sup'), word).map(([type, children]) => ({ type, children })),
  abbreviation: fc.tuple(word, word).map(([text, expansion]) => ({ type: 'abbreviation', text, expansion })),
  term: fc.tuple(word, word).map(([term, children]) => ({ type: 'term', term, children })),
  citation: word.map((source) => ({ type: 'citation', source })),
};

/** Any text that is made of these marks, and of callouts where there are any. */
function textsWith(kinds: readonly (keyof typeof marks)[], withCallouts = false): fc.Arbitrary<RichText> {
  const marked = fc
    .tuple(word, fc.oneof(...kinds.map((kind) => marks[kind]!)), word)
    .map(([a, b, c]): InlineText => [`${a} `, b, ` ${c}`]);
  const line: fc.Arbitrary<InlineText> = fc.oneof(word, marked);
  const paragraph = line.map((children): Block => ({ type: 'paragraph', children }));
  const table = fc.integer({ min: 1, max: 3 }).chain((columns) => {
    const row = fc.array(line, { minLength: columns, maxLength: columns });
    return fc
      .tuple(row, fc.array(row, { minLength: 1, maxLength: 3 }))
      .map(([head, rows]): Block => ({ type: 'table', head, rows }));
  });
  const { list } = fc.letrec<{ list: List; item: RichText }>((tie) => ({
    item: fc.oneof(
      { maxDepth: 2, withCrossShrink: true },
      word,
      fc.tuple(paragraph, tie('list')).map((blocks): RichText => blocks),
    ),
    list: fc
      .tuple(fc.boolean(), fc.array(tie('item'), { minLength: 1, maxLength: 3 }))
      .map(([ordered, items]): List => ({ type: 'list', ...(ordered && { ordered }), items })),
  }));
  const callout = fc
    .tuple(fc.constantFrom('info', 'caution', 'warning', 'emergency'), word, fc.tuple(paragraph, paragraph))
    .map(([tone, heading, children]): Block => ({ type: 'callout', tone, heading, children }));
  const others = [list, table, ...(withCallouts ? [callout] : [])];
  // A paragraph between others keeps them apart.
  return fc
    .array(fc.tuple(paragraph, fc.oneof(...others)), { minLength: 1, maxLength: 3 })
    .map((pairs) => pairs.flat());
}

function blocksOf(text: RichText): readonly Block[] {
  return typeof text === 'string' ? [{ type: 'paragraph', children: text }] : text;
}

function inline(text: InlineText, write: (piece: Exclude<Inline, string>) => string): string {
  if (typeof text === 'string') return text;
  return text.map((piece) => (typeof piece === 'string' ? piece : write(piece))).join('');
}

const markdown = {
  tones: { info: 'NOTE', caution: 'CAUTION', warning: 'WARNING', emergency: 'EMERGENCY' },

  inline: (text: InlineText): string =>
    inline(text, (piece) => {
      switch (piece.type) {
        case 'citation':
          return `[^${piece.source}]`;
        case 'abbreviation':
          return `[${piece.text}](abbr: "${piece.expansion}")`;
        case 'term':
          return `[${markdown.inline(piece.children)}](term:${piece.term})`;
        case 'link':
          return `[${markdown.inline(piece.children)}](${piece.href})`;
        default:
          return `**${markdown.inline(piece.children)}**`;
      }
    }),

  row: (cells: readonly InlineText[]) => `| ${cells.map(markdown.inline).join(' | ')} |`,
  indented: (text: string, by: string) => text.replaceAll('\n', `\n${by}`).replaceAll(/^ +$/gm, ''),

  list: ({ ordered, items }: List) =>
    items
      .map((item) => (ordered ? '1. ' : '- ') + markdown.indented(markdown.text(item, '\n'), '   '))
      .join('\n'),
  table: ({ head, rows }: Table) =>
    [markdown.row(head), `|${' - |'.repeat(head.length)}`, ...rows.map(markdown.row)].join('\n'),
  callout: ({ tone, heading, children }: Callout) =>
    `> [!${markdown.tones[tone]}] ${heading}\n> ${markdown.indented(markdown.text(children), '> ')}`,

  text: (text: RichText, between = '\n\n'): string =>
    blocksOf(text)
      .map((block) => {
        switch (block.type) {
          case 'list':
            return markdown.list(block);
          case 'table':
            return markdown.table(block);
          case 'callout':
            return markdown.callout(block);
          default:
            return markdown.inline(block.children);
        }
      })
      .join(between),
};

const html = {
  inline: (text: InlineText): string =>
    inline(text, (piece) => {
      switch (piece.type) {
        case 'abbreviation':
          return `<abbr title="${piece.expansion}">${piece.text}</abbr>`;
        case 'link':
          return `<a href="${piece.href}">${html.inline(piece.children)}</a>`;
        case 'strong':
        case 'sub':
        case 'sup':
          return `<${piece.type}>${html.inline(piece.children)}</${piece.type}>`;
        default:
          throw new Error(`HTML has no ${piece.type}.`);
      }
    }),
  cells: (name: string, cells: readonly InlineText[]) =>
    `<tr>${cells.map((cell) => `<${name}>${html.inline(cell)}</${name}>`).join('')}</tr>`,
  text: (text: RichText): string => {
    if (typeof text === 'string') return text;
    return text
      .map((block) => {
        if (block.type === 'list') {
          const name = block.ordered ? 'ol' : 'ul';
          return `<${name}>${block.items.map((item) => `<li>${html.text(item)}</li>`).join('\n')}</${name}>`;
        }
        if (block.type === 'table') {
          const rows = block.rows.map((row) => html.cells('td', row)).join('\n');
          return `<table><thead>${html.cells('th', block.head)}</thead><tbody>${rows}</tbody></table>`;
        }
        return block.type === 'paragraph' ? `<p>${html.inline(block.children)}</p>` : '';
      })
      .join('\n');
  },
};

interface ContentfulNode {
  readonly nodeType: string;
  readonly data: object;
  readonly content?: readonly ContentfulNode[];
  readonly value?: string;
  readonly marks?: readonly object[];
}

const contentful = {
  node: (nodeType: string, content: readonly ContentfulNode[], data = {}): ContentfulNode => ({
    nodeType,
    data,
    content,
  }),
  span: (value: string, ...types: string[]): ContentfulNode => ({
    nodeType: 'text',
    data: {},
    value,
    marks: types.map((type) => ({ type })),
  }),
  line: (text: InlineText): ContentfulNode[] =>
    (typeof text === 'string' ? [text] : text).map((piece) => {
      if (typeof piece === 'string') return contentful.span(piece);
      if (piece.type === 'link')
        return contentful.node('hyperlink', contentful.line(piece.children), { uri: piece.href });
      const names = { strong: 'bold', sub: 'subscript', sup: 'superscript' };
      return contentful.span(
        (piece as { children: string }).children,
        names[piece.type as keyof typeof names],
      );
    }),
  row: (cellType: string, cells: readonly InlineText[]) =>
    contentful.node(
      'table-row',
      cells.map((cell) => contentful.node(cellType, [contentful.node('paragraph', contentful.line(cell))])),
    ),
  blocks: (text: RichText): ContentfulNode[] =>
    blocksOf(text).map((block) => {
      if (block.type === 'list') {
        const items = block.items.map((item) => contentful.node('list-item', contentful.blocks(item)));
        return contentful.node(block.ordered ? 'ordered-list' : 'unordered-list', items);
      }
      if (block.type === 'table') {
        const rows = block.rows.map((row) => contentful.row('table-cell', row));
        return contentful.node('table', [contentful.row('table-header-cell', block.head), ...rows]);
      }
      return contentful.node('paragraph', contentful.line((block as { children: InlineText }).children));
    }),
};

describe('rich text with tables and nested lists', () => {
  const same = (texts: fc.Arbitrary<RichText>, read: (text: RichText) => unknown) =>
    fc.assert(fc.property(texts, (text) => assert.deepEqual(read(text), { value: text, problems: [] })));

  it('is unchanged after a round trip through Markdown, with callouts, citations and glossary terms', () => {
    const kinds = ['strong', 'link', 'abbreviation', 'term', 'citation'] as const;
    same(textsWith(kinds, true), (text) => fromMarkdown(markdown.text(text)));
  });

  it('is unchanged after a round trip through HTML, with abbreviations, subscript and superscript', () => {
    same(textsWith(['strong', 'link', 'raised', 'abbreviation']), (text) => fromHtml(html.text(text)));
  });

  it('is unchanged after a round trip through Contentful, with subscript and superscript', () => {
    same(textsWith(['strong', 'link', 'raised']), (text) =>
      fromContentful(contentful.node('document', contentful.blocks(text))),
    );
  });
});
