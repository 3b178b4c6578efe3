/** What Portable Text, Contentful, ProseMirror and Strapi store beside plain paragraphs: how it is read, and what is told of it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fromContentful } from '../../src/import/contentful.js';
import type { Imported } from '../../src/import/imported.js';
import { fromPortableText } from '../../src/import/portable-text.js';
import { fromRankMath } from '../../src/import/rank-math.js';
import { fromProseMirror } from '../../src/import/prosemirror.js';
import { fromStrapi } from '../../src/import/strapi.js';
import { fromYoast } from '../../src/import/yoast.js';

/** Each thing that is told: its place, and the first words of it. */
const told = ({ problems }: Imported<unknown>) =>
  problems.map(({ path, message }) => [path, message.split(/[,.]/, 1)[0]]);
/** What is left of data in no such format. */
const noText = { value: '', problems: [['', 'is not a text of this format']] };
const list = (items: readonly unknown[], more = {}) => ({ type: 'list', ...more, items });
const paragraph = (children: unknown) => ({ type: 'paragraph', children });

describe('Portable Text import', () => {
  const span = (text: string, ...marks: string[]) => ({ _type: 'span', text, marks });
  const block = (children: object[], more = {}) => ({ _type: 'block', children, ...more });
  const entry = (text: string, level?: unknown, listItem = 'bullet') =>
    block([span(text)], { listItem, level });

  it('nests lists by level and starts a new list when the type changes', () => {
    const blocks = [entry('a', 1), entry('b', 2), entry('c', 1), entry('d', 1, 'number')];
    assert.deepEqual(fromPortableText(blocks), {
      value: [list([[paragraph('a'), list(['b'])], 'c']), list(['d'], { ordered: true })],
      problems: [],
    });
    assert.deepEqual(fromPortableText([entry('a'), entry('b', 'none')]).value, [list(['a', 'b'])]);
  });

  it('ends a list at a paragraph', () => {
    const blocks = [entry('a'), block([span('x')]), entry('b')];
    assert.deepEqual(fromPortableText(blocks).value, [list(['a']), paragraph('x'), list(['b'])]);
  });

  it('reads sub, sup, links and glossary terms, and reports a term with an invalid id', () => {
    const marked = block(
      [
        span('a', 'sub'),
        span('b', 'sup'),
        span('c', 'one'),
        span('d', 'two'),
        span('e', 'word'),
        span('f', 'odd'),
      ],
      {
        markDefs: [
          { _key: 'one', _type: 'link', href: '/one' },
          { _key: 'two', _type: 'link', href: '/two' },
          { _key: 'word', _type: 'term', term: 'ice' },
          { _key: 'odd', _type: 'term', term: 'no id' },
        ],
      },
    );
    const imported = fromPortableText([marked]);
    assert.deepEqual(imported.value, [
      paragraph([
        { type: 'sub', children: 'a' },
        { type: 'sup', children: 'b' },
        { type: 'link', href: '/one', children: 'c' },
        { type: 'link', href: '/two', children: 'd' },
        { type: 'term', term: 'ice', children: 'e' },
        'f',
      ]),
    ]);
    assert.deepEqual(told(imported), [['[0].children[5]', 'names no word of the glossary by its id']]);
  });

  it('removes and reports struck-out text, and keeps the words of unsupported marks', () => {
    const imported = fromPortableText([
      block([span('safe', 'strike-through'), span('a', 'underline'), span('b', 'code'), span('c', 'note')], {
        markDefs: [{ _key: 'note', _type: 'footnote', by: [{ _type: 'author' }] }],
      }),
    ]);
    assert.equal(imported.value, 'abc');
    assert.deepEqual(told(imported), [
      ['[0].children[0]', 'is struck out: "safe"'],
      ['[0].children[1]', 'is underlined'],
      ['[0].children[2]', 'is written as code'],
      ['[0].children[3]', 'is "footnote"'],
    ]);
  });

  it('keeps the spans of an unknown block as one paragraph and reports the block', () => {
    const box = { _type: 'box', children: [span('a '), span('b', 'strong')] };
    const imported = fromPortableText([box]);
    assert.deepEqual(imported.value, [paragraph(['a ', { type: 'strong', children: 'b' }])]);
    assert.deepEqual(told(imported), [['[0]', 'is "box"']]);
  });

  it('rejects data that is not a list of blocks', () => {
    for (const data of [undefined, null, 'words', block([span('a')])])
      assert.deepEqual({ ...fromPortableText(data), problems: told(fromPortableText(data)) }, noText);
  });

  it('reads bold headings, tables and citations, and reports quotations and unknown styles', () => {
    const styled = (style: string) => block([span('a')], { style });
    const imported = fromPortableText([
      styled('h2'),
      styled('blockquote'),
      styled('small'),
      { _type: 'table', rows: [{ cells: ['b', 'c'] }, { cells: ['d', 'e'] }] },
      block([span('f'), { _type: 'citation', source: 'one' }]),
    ]);
    assert.deepEqual(imported.value, [
      paragraph([{ type: 'strong', children: 'a' }]),
      paragraph('a'),
      paragraph('a'),
      {
        type: 'table',
        head: [],
        rows: [
          ['b', 'c'],
          ['d', 'e'],
        ],
      },
      paragraph(['f', { type: 'citation', source: 'one' }]),
    ]);
    assert.deepEqual(told(imported), [
      ['[1]', 'is a quotation'],
      ['[2]', 'is "small"'],
    ]);
  });

  it('reports a note once, even if only part of its words are bold', () => {
    const note = { _key: 'a', _type: 'footnote', text: [block([span('x')])] };
    const noted = block([span('b', 'a'), span('c', 'a', 'strong')], { markDefs: [note] });
    assert.deepEqual(
      told(fromPortableText([noted])).filter(([place]) => place!.includes('markDefs')),
      [['[0].markDefs[0]', 'has a text of its own']],
    );
  });
});

describe('Contentful import', () => {
  const node = (nodeType: string, content: object[], data = {}) => ({ nodeType, content, data });
  const said = (value: string, ...types: string[]) => ({
    nodeType: 'text',
    value,
    marks: types.map((type) => ({ type })),
  });
  const read = (...content: object[]) => fromContentful({ nodeType: 'document', content });

  it('reads superscript and subscript', () => {
    const imported = read(node('paragraph', [said('a', 'superscript'), said('b', 'subscript')]));
    assert.deepEqual(imported.value, [
      paragraph([
        { type: 'sup', children: 'a' },
        { type: 'sub', children: 'b' },
      ]),
    ]);
  });

  it('reads headings of all six levels in bold', () => {
    const headings = [1, 2, 3, 4, 5, 6].map((level) => node(`heading-${level}`, [said('x')]));
    const bold = paragraph([{ type: 'strong', children: 'x' }]);
    assert.deepEqual(read(...headings), { value: headings.map(() => bold), problems: [] });
  });

  it('reports unsupported nodes and marks and keeps their words', () => {
    const imported = read(
      node('hr', []),
      node('blockquote', [node('paragraph', [said('a')])]),
      node('paragraph', [
        node('asset-hyperlink', [said('b')]),
        node('resource-hyperlink', [said('c')]),
        said('d', 'underline'),
        said('e', 'code'),
        said('f', 'glow'),
      ]),
      node('video', []),
    );
    assert.deepEqual(imported.value, [paragraph('a'), paragraph('bcdef')]);
    assert.deepEqual(told(imported), [
      ['content[0]', 'is a dividing line'],
      ['content[1]', 'is a quotation'],
      ['content[2].content[0]', 'refers to another entry of the system'],
      ['content[2].content[1]', 'refers to another entry of the system'],
      ['content[2].content[2]', 'is underlined'],
      ['content[2].content[3]', 'is written as code'],
      ['content[2].content[4]', 'is "glow"'],
      ['content[3]', 'is "video"'],
    ]);
  });

  it('reports every reference to another entry and keeps the words of links', () => {
    const links = ['entry-hyperlink', 'asset-hyperlink', 'resource-hyperlink'];
    const inline = ['embedded-entry-inline', 'embedded-resource-inline'];
    const blocks = ['embedded-entry-block', 'embedded-asset-block', 'embedded-resource-block'];
    const imported = read(
      node('paragraph', [
        ...links.map((type) => node(type, [said('a')])),
        ...inline.map((type) => node(type, [])),
      ]),
      ...blocks.map((type) => node(type, [])),
    );
    assert.equal(imported.value, 'aaa');
    const places = [0, 1, 2, 3, 4].map((index) => `content[0].content[${index}]`);
    assert.deepEqual(
      told(imported),
      [...places, 'content[1]', 'content[2]', 'content[3]'].map((place) => [
        place,
        'refers to another entry of the system',
      ]),
    );
  });

  it('keeps the words of broken links and unknown nodes, drops struck-out text and reports all', () => {
    const link = { nodeType: 'hyperlink', content: [said('a')] };
    const imported = read(
      node('paragraph', [link, said('safe', 'strikethrough'), said('b')]),
      node('heading-7', [said('c')]),
      node('video', []),
    );
    assert.deepEqual(imported.value, [paragraph('ab'), paragraph('c')]);
    assert.deepEqual(told(imported), [
      ['content[0].content[0]', 'leads to an address that cannot be linked'],
      ['content[0].content[1]', 'is struck out: "safe"'],
      ['content[1]', 'is "heading-7"'],
      ['content[2]', 'is "video"'],
    ]);
    const [kept, gone] = imported.problems.slice(-2).map(({ message }) => message);
    assert.match(kept!, /is not supported\. Its words are kept\./);
    assert.match(gone!, /is not supported\. It is left out\./);
  });

  it('reads a table head only if the first row has only header cells, and reports merged cells', () => {
    const cell = (kind: string, words: string, data = {}) =>
      node(`table-${kind}`, [node('paragraph', [said(words)])], data);
    const table = (...kinds: string[]) =>
      read(
        node('table', [
          node(
            'table-row',
            kinds.map((kind) => cell(kind, 'a')),
          ),
          node('table-row', [cell('cell', 'b', { rowspan: 2 }), cell('cell', 'c')]),
        ]),
      );
    const place = 'content[0].content[1].content[0]';
    const spans = 'spans several cells of the table';
    const headed = table('header-cell', 'header-cell');
    assert.deepEqual(headed.value, [{ type: 'table', head: ['a', 'a'], rows: [['b', 'c']] }]);
    assert.deepEqual(told(headed), [[place, spans]]);
    const rows = [
      ['a', 'a'],
      ['b', 'c'],
    ];
    assert.deepEqual(table('header-cell', 'cell').value, [{ type: 'table', head: [], rows }]);
  });

  it('rejects data that is not a document', () => {
    for (const data of [{ nodeType: 'document' }, [], null, 'a'])
      assert.deepEqual({ ...fromContentful(data), problems: told(fromContentful(data)) }, noText);
  });
});

describe('Strapi import', () => {
  const said = (text: string, more = {}) => ({ type: 'text', text, ...more });
  const entry = (text: string) => ({ type: 'list-item', children: [said(text)] });

  it('puts a nested list into the item before it and keeps text outside list items', () => {
    const inner = { type: 'list', format: 'ordered', children: [entry('b')] };
    const blocks = [{ type: 'list', format: 'unordered', children: [entry('a'), inner, said('c')] }];
    assert.deepEqual(fromStrapi(blocks), {
      value: [list([[paragraph('a'), list(['b'], { ordered: true })], 'c'])],
      problems: [],
    });
  });

  it('reads headings in bold, and accepts a nested list without an item before it', () => {
    const heading = { type: 'heading', level: 2, children: [said('a')] };
    const inner = { type: 'list', children: [entry('b')] };
    assert.deepEqual(fromStrapi([heading, { type: 'list', children: [inner] }]), {
      value: [paragraph([{ type: 'strong', children: 'a' }]), list([[list(['b'])]])],
      problems: [],
    });
  });

  it('rejects data that is not a list of blocks', () => {
    for (const data of [{ type: 'paragraph', children: [said('a')] }, null, 'a'])
      assert.deepEqual({ ...fromStrapi(data), problems: told(fromStrapi(data)) }, noText);
  });

  it('reports unsupported blocks and marks and keeps their words', () => {
    const imported = fromStrapi([
      { type: 'code', children: [said('a')] },
      { type: 'image', image: { name: 'k.png', alternativeText: 'A knee' }, children: [said('')] },
      { type: 'image' },
      {
        type: 'paragraph',
        children: [
          said('b', { underline: true }),
          said('safe', { strikethrough: true }),
          said('c', { code: true }),
        ],
      },
      { type: 'video' },
      { type: 'callout', children: [said('d')] },
    ]);
    assert.deepEqual(imported.value, [paragraph('a'), paragraph('bc'), paragraph('d')]);
    assert.deepEqual(told(imported), [
      ['[0]', 'is written as code'],
      ['[1]', 'is a picture ("A knee")'],
      ['[2]', 'is a picture'],
      ['[3].children[0]', 'is underlined'],
      ['[3].children[1]', 'is struck out: "safe"'],
      ['[3].children[2]', 'is written as code'],
      ['[4]', 'is "video"'],
      ['[5]', 'is "callout"'],
    ]);
    const [gone, kept] = imported.problems.slice(-2).map(({ message }) => message);
    assert.match(gone!, /is not supported\. It is left out\./);
    assert.match(kept!, /is not supported\. Its words are kept\./);
  });
});

describe('import of rich text from the JSON of an editor', () => {
  const said = (text: string) => ({ type: 'text', text });
  const line = (...children: object[]) => ({ type: 'paragraph', children });

  it('trims white space at both ends and keeps an empty line within one paragraph', () => {
    assert.equal(fromStrapi([line(said('  a'), said('b '), said(' '))]).value, 'ab');
    const split = fromStrapi([line(said('a\n\nb'))]).value;
    assert.deepEqual(split, [paragraph('a\n\nb')]);
  });

  it('keeps adjacent links apart, and drops empty text, list items and lists', () => {
    const link = (url: string) => ({ type: 'link', url, children: [said('a')] });
    assert.deepEqual(fromStrapi([line(link('/a'), said(''), link('/b'))]).value, [
      paragraph([
        { type: 'link', href: '/a', children: 'a' },
        { type: 'link', href: '/b', children: 'a' },
      ]),
    ]);
    const items = [{ type: 'list-item', children: [said('')] }];
    assert.deepEqual(fromStrapi([{ type: 'list', children: items }, line(said('x'))]).value, 'x');
    const half = [...items, { type: 'list-item', children: [said('b')] }];
    assert.deepEqual(fromStrapi([{ type: 'list', children: half }]).value, [list(['b'])]);
  });

  it('drops links and bold that contain only white space', () => {
    const bold = { ...said(' '), bold: true };
    const link = (...children: object[]) => ({ type: 'link', url: '/a', children });
    assert.equal(fromStrapi([line(said('a'), link(bold), said('b'))]).value, 'a b');
    assert.deepEqual(fromStrapi([line(link(said('a'), bold, said('b')))]).value, [
      paragraph([{ type: 'link', href: '/a', children: 'a b' }]),
    ]);
  });

  it('keeps the words of a link without an address and reports it', () => {
    for (const url of [undefined, null, '', ' ']) {
      const imported = fromStrapi([line({ type: 'link', url, children: [said('a')] })]);
      assert.equal(imported.value, 'a');
      assert.deepEqual(told(imported), [['[0].children[0]', 'leads to an address that cannot be linked']]);
    }
  });

  it('keeps words nested too deeply and reports the nesting, but ignores empty nested lists', () => {
    const inLists = (depth: number, children: object[]): object[] =>
      depth
        ? [{ type: 'list', children: [{ type: 'list-item', children: inLists(depth - 1, children) }] }]
        : children;
    const { value, problems } = fromStrapi(inLists(14, [line(said('deep'))]));
    assert.match(JSON.stringify(value), /"deep"/);
    assert.ok(problems.some(({ message }) => message.startsWith('is nested too deeply')));
    assert.deepEqual(fromStrapi(inLists(12, [line(said('deep'))])).problems, []);
    assert.deepEqual(fromStrapi([...inLists(13, []), line(said('a'))]), { value: 'a', problems: [] });
  });

  it('reports long text by its first words', () => {
    const { problems } = fromStrapi([line({ ...said('word '.repeat(20)), strikethrough: true })]);
    assert.match(problems[0]!.message, /^is struck out: "(word ){8}…"/);
  });
});

describe('import of FAQ blocks', () => {
  const rankMath = (kind: string, answer: string) =>
    fromRankMath(
      `<div class="rank-math-${kind}-item"><h3 class="rank-math-question">Why?</h3><div class="rank-math-answer">${answer}</div></div>`,
    );

  it('reads Rank Math questions from stored and from rendered HTML', () => {
    for (const kind of ['faq', 'list'])
      assert.equal(rankMath(kind, 'So.').value?.items[0]?.question, 'Why?', kind);
  });

  it('reports the path of what it leaves out, and an empty question', () => {
    const { problems } = rankMath('list', 'So. <video></video>');
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['items[0].answer'],
    );
    const empty = fromYoast(
      '<div class="schema-faq-section"><strong class="schema-faq-question"></strong><p class="schema-faq-answer">A</p></div>',
    );
    assert.match(empty.problems[0]!.message, /^is missing/);
  });
});

describe('ProseMirror import', () => {
  const said = (text: string, ...marks: object[]) => ({ type: 'text', text, marks });
  const node = (type: string, content: object[] = [], attrs = {}) => ({ type, attrs, content });
  const read = (...content: object[]) => fromProseMirror({ type: 'doc', content });

  it('reads the JSON of Storyblok', () => {
    const link = (attrs: object) => ({ type: 'link', attrs });
    const imported = read(
      node('heading', [said('Wrap')], { level: 2 }),
      node('paragraph', [
        said('Call', link({ href: 'a@clinic.example', linktype: 'email', uuid: null, anchor: null })),
        node('hard_break'),
        said('or read', link({ href: '/wrap', linktype: 'story', anchor: 'risks' })),
        said('!', { type: 'textStyle', attrs: { color: 'red' } }, { type: 'superscript' }),
        node('emoji', [], { name: 'sun', emoji: '☀' }),
      ]),
      node('bullet_list', [
        node('list_item', [
          node('paragraph', [said('One')]),
          node('ordered_list', [node('list_item', [node('paragraph', [said('Two')])])], { order: 1 }),
        ]),
      ]),
    );
    assert.deepEqual(imported.problems, []);
    const linked = (href: string, children: string) => ({ type: 'link', href, children });
    assert.deepEqual(imported.value, [
      paragraph([{ type: 'strong', children: 'Wrap' }]),
      paragraph([
        linked('mailto:a@clinic.example', 'Call'),
        ' ',
        linked('/wrap#risks', 'or read'),
        { type: 'sup', children: '!' },
        '☀',
      ]),
      {
        type: 'list',
        items: [[paragraph('One'), { type: 'list', ordered: true, items: ['Two'] }]],
      },
    ]);
  });

  it('reads the mark names of different editors and ignores purely visual marks', () => {
    const looks = ['textStyle', 'styled', 'highlight', 'anchor'].map((type) => ({ type }));
    const imported = read(
      node('paragraph', [said('a', { type: 'strong' }), said('b', { type: 'em' })]),
      node('paragraph', [said('c', { type: 'subscript' }), said('d', ...looks)]),
    );
    assert.deepEqual(imported, {
      value: [
        paragraph([
          { type: 'strong', children: 'a' },
          { type: 'em', children: 'b' },
        ]),
        paragraph([{ type: 'sub', children: 'c' }, 'd']),
      ],
      problems: [],
    });
  });

  it('reads email links with or without mailto:', () => {
    for (const href of ['a@clinic.example', 'mailto:a@clinic.example', 'MAILTO:a@clinic.example']) {
      const link = { type: 'link', attrs: { href, linktype: 'email' } };
      const address = href.replace(/^a/, 'mailto:a');
      assert.deepEqual(read(node('paragraph', [said('Write', link)])), {
        value: [paragraph([{ type: 'link', href: address, children: 'Write' }])],
        problems: [],
      });
    }
  });

  it('reads tables and details (with a bold summary), and reports merged cells', () => {
    const cell = (type: string, words: string, attrs = {}) =>
      node(type, [node('paragraph', [said(words)])], attrs);
    const imported = read(
      node('table', [
        node('tableRow', [cell('tableHeader', 'a', { colspan: 1 }), cell('tableHeader', 'b')]),
        node('tableRow', [cell('tableCell', 'c', { rowspan: 2 }), cell('tableCell', 'd', { colspan: 2 })]),
      ]),
      node('table', [node('tableRow', [cell('tableHeader', 'a'), cell('tableCell', 'b')])]),
      node('details', [
        node('detailsSummary', [said('Pain?')]),
        node('detailsContent', [node('paragraph', [said('A little.')])]),
      ]),
    );
    assert.deepEqual(imported.value, [
      { type: 'table', head: ['a', 'b'], rows: [['c', 'd']] },
      { type: 'table', head: [], rows: [['a', 'b']] },
      paragraph([{ type: 'strong', children: 'Pain?' }]),
      paragraph('A little.'),
    ]);
    assert.deepEqual(
      told(imported),
      ['content[0].content[1].content[0]', 'content[0].content[1].content[1]'].map((path) => [
        path,
        'spans several cells of the table',
      ]),
    );
    assert.deepEqual(read(node('table')).problems, []);
  });

  it('keeps the words of tables and lists inside a table cell', () => {
    const row = (type: string, ...content: object[]) => node('tableRow', [node(type, content)]);
    const words = (text: string) => node('paragraph', [said(text)]);
    const inner = node('table', [row('tableHeader', words('a')), row('tableCell', words('b'))]);
    const list = node('bulletList', [node('listItem', [words('c')]), node('listItem', [words('d')])]);
    assert.deepEqual(read(node('table', [row('tableCell', inner, list)])), {
      value: [{ type: 'table', head: [], rows: [['a b c d']] }],
      problems: [],
    });
  });

  it('reports unsupported nodes and marks and keeps their words', () => {
    const imported = read(
      node('horizontal_rule'),
      node('blockquote', [node('paragraph', [said('a')])]),
      node('code_block', [said('b')]),
      node('paragraph', [
        said('c', { type: 'underline' }),
        said('d', { type: 'code' }),
        said('e', { type: 'glow' }),
        said('f', { type: 'strike' }),
        node('image', [], { src: '/a/knee.jpg?w=1' }),
      ]),
      node('orderedList', [node('listItem', [node('paragraph', [said('g')])])], { start: 3 }),
      node('blok', [], { body: [{ component: 'video' }] }),
      node('callout', [node('image', [], { src: '/a/x.jpg', alt: 'An arm' })]),
    );
    assert.deepEqual(imported.value, [
      paragraph('a'),
      paragraph('b'),
      paragraph('cde'),
      { type: 'list', ordered: true, items: ['g'] },
    ]);
    assert.deepEqual(told(imported), [
      ['content[0]', 'is a dividing line'],
      ['content[1]', 'is a quotation'],
      ['content[2]', 'is written as code'],
      ['content[3].content[0]', 'is underlined'],
      ['content[3].content[1]', 'is written as code'],
      ['content[3].content[2]', 'is "glow"'],
      ['content[3].content[3]', 'is struck out: "f"'],
      ['content[3].content[4]', 'is a picture ("knee'],
      ['content[4]', 'is a list that starts at 3'],
      ['content[5]', 'is "blok"'],
      ['content[6]', 'is "callout"'],
      ['content[6].content[0]', 'is a picture ("An arm")'],
    ]);
    const [gone, kept] = imported.problems.slice(-3).map(({ message }) => message);
    assert.match(gone!, /is not supported\. It is left out\./);
    assert.match(kept!, /is not supported\. Its words are kept\./);
  });

  it('rejects data that is not a document', () => {
    for (const data of [{ type: 'paragraph' }, [], null])
      assert.match(fromProseMirror(data).problems[0]!.message, /^is not a text of this format/);
    assert.equal(fromProseMirror({ type: 'doc' }).value, '');
  });
});
