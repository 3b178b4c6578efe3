/** What every format can hold, written out in each and read again: paragraphs, lists, links, bold and italics. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Block, Inline, InlineText, RichText } from '../../src/content/index.js';
import { fromContentful } from '../../src/import/contentful.js';
import { fromMarkdown } from '../../src/import/markdown.js';
import { fromPortableText } from '../../src/import/portable-text.js';
import { fromProseMirror } from '../../src/import/prosemirror.js';
import { fromStrapi } from '../../src/import/strapi.js';

// Words with single spaces around marks: what every format can hold without loss.
const word = fc.stringMatching(/^[a-z]{1,6}( [a-z]{1,6}){0,2}$/);
const marked = fc.oneof(
  word.map((children): Inline => ({ type: 'strong', children })),
  word.map((children): Inline => ({ type: 'em', children })),
  word.map((children): Inline => ({ type: 'link', href: 'https://example.org/a', children })),
  word.map((children): Inline => ({ type: 'link', href: '/b', children: [{ type: 'strong', children }] })),
  fc.tuple(word, word).map(([a, b]): Inline => ({
    type: 'link',
    href: '/c',
    children: [`${a} `, { type: 'strong', children: b }],
  })),
);
const line: fc.Arbitrary<InlineText> = fc.oneof(
  word,
  fc.tuple(word, marked, word).map(([a, b, c]): InlineText => [`${a} `, b, ` ${c}`]),
);
const paragraph = line.map((children): Block => ({ type: 'paragraph', children }));
const item = fc.oneof(
  word,
  line
    .filter((text) => typeof text !== 'string')
    .map((children): RichText => [{ type: 'paragraph', children }]),
);
const list = fc
  .tuple(fc.boolean(), fc.array(item, { minLength: 1, maxLength: 3 }))
  .map(([ordered, items]): Block => ({ type: 'list', ...(ordered && { ordered }), items }));
// Two lists in a row are one list to some formats, and one plain paragraph is a plain string.
const document = fc
  .array(fc.tuple(paragraph, list), { minLength: 1, maxLength: 3 })
  .map((pairs): RichText => pairs.flat());

interface Run {
  text: string;
  strong: boolean;
  em: boolean;
  href: string | undefined;
}

function runs(
  text: InlineText,
  over: Omit<Run, 'text'> = { strong: false, em: false, href: undefined },
): Run[] {
  if (typeof text === 'string') return [{ ...over, text }];
  return text.flatMap((piece) => {
    if (typeof piece === 'string') return [{ ...over, text: piece }];
    if (piece.type === 'link') return runs(piece.children, { ...over, href: piece.href });
    return 'children' in piece ? runs(piece.children, { ...over, [piece.type]: true }) : [];
  });
}

/** Lines of a text with the list that each stands in. */
function lines(text: RichText) {
  const blocks: readonly Block[] = typeof text === 'string' ? [{ type: 'paragraph', children: text }] : text;
  return blocks.map((block) => {
    if (block.type === 'list') {
      return {
        ordered: !!block.ordered,
        items: block.items.map((one) =>
          runs(typeof one === 'string' ? one : (one[0] as { children: InlineText }).children),
        ),
      };
    }
    return { items: [runs((block as { children: InlineText }).children)] };
  });
}

const writers = {
  Markdown: (text: RichText) => {
    const write = (all: Run[]) =>
      all
        .map(({ text, strong, em, href }) => {
          const inner = strong ? `**${text}**` : em ? `*${text}*` : text;
          return href ? `[${inner}](${href})` : inner;
        })
        .join('');
    const parts = lines(text).map(({ ordered, items }) =>
      items.map((all) => (ordered === undefined ? '' : ordered ? '1. ' : '- ') + write(all)).join('\n'),
    );
    return fromMarkdown(parts.join('\n\n'));
  },
  'Portable Text': (text: RichText) =>
    fromPortableText(
      lines(text).flatMap(({ ordered, items }) =>
        items.map((all) => ({
          _type: 'block',
          _key: 'k',
          style: 'normal',
          ...(ordered !== undefined && { listItem: ordered ? 'number' : 'bullet', level: 1 }),
          markDefs: all.flatMap(({ href }) => (href ? [{ _key: href, _type: 'link', href }] : [])),
          children: all.map(({ text, strong, em, href }) => ({
            _type: 'span',
            text,
            marks: [...(strong ? ['strong'] : []), ...(em ? ['em'] : []), ...(href ? [href] : [])],
          })),
        })),
      ),
    ),
  Contentful: (text: RichText) => {
    const inline = ({ text, strong, em, href }: Run) => {
      const marks = [...(strong ? [{ type: 'bold' }] : []), ...(em ? [{ type: 'italic' }] : [])];
      const node = { nodeType: 'text', value: text, marks, data: {} };
      return href ? { nodeType: 'hyperlink', data: { uri: href }, content: [node] } : node;
    };
    const block = (all: Run[]) => ({ nodeType: 'paragraph', data: {}, content: all.map(inline) });
    const content = lines(text).map(({ ordered, items }) =>
      ordered === undefined
        ? block(items[0]!)
        : {
            nodeType: ordered ? 'ordered-list' : 'unordered-list',
            content: items.map((all) => ({ nodeType: 'list-item', content: [block(all)] })),
          },
    );
    return fromContentful({ nodeType: 'document', data: {}, content });
  },
  ProseMirror: (text: RichText) => {
    const inline = ({ text, strong, em, href }: Run) => ({
      type: 'text',
      text,
      marks: [
        ...(href ? [{ type: 'link', attrs: { href, target: '_blank' } }] : []),
        ...(strong ? [{ type: 'bold' }] : []),
        ...(em ? [{ type: 'italic' }] : []),
      ],
    });
    const block = (all: Run[]) => ({ type: 'paragraph', content: all.map(inline) });
    const content = lines(text).map(({ ordered, items }) =>
      ordered === undefined
        ? block(items[0]!)
        : {
            type: ordered ? 'orderedList' : 'bulletList',
            content: items.map((all) => ({ type: 'listItem', content: [block(all)] })),
          },
    );
    return fromProseMirror({ type: 'doc', content });
  },
  Strapi: (text: RichText) => {
    const inline = ({ text, strong, em, href }: Run) => {
      const node = { type: 'text', text, ...(strong && { bold: true }), ...(em && { italic: true }) };
      return href ? { type: 'link', url: href, children: [node] } : node;
    };
    return fromStrapi(
      lines(text).map(({ ordered, items }) =>
        ordered === undefined
          ? { type: 'paragraph', children: items[0]!.map(inline) }
          : {
              type: 'list',
              format: ordered ? 'ordered' : 'unordered',
              children: items.map((all) => ({ type: 'list-item', children: all.map(inline) })),
            },
      ),
    );
  },
};

describe('basic rich text', () => {
  for (const [name, write] of Object.entries(writers)) {
    it(`is unchanged after a round trip through ${name}`, () => {
      fc.assert(
        fc.property(document, (text) => {
          assert.deepEqual(write(text), { value: text, problems: [] });
        }),
      );
    });
  }
});
