import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Block, Inline, InlineText, RichText } from '../../src/content/index.js';
import { fromContentful } from '../../src/import/contentful.js';
import {
  benefitsFromHtml,
  conditionsFromHtml,
  faqFromHtml,
  fromHtml,
  risksFromHtml,
  stepsFromHtml,
} from '../../src/import/html.js';
import { fromMarkdown } from '../../src/import/markdown.js';
import { fromPortableText } from '../../src/import/portable-text.js';
import { fromProseMirror } from '../../src/import/prosemirror.js';
import { fromRankMath } from '../../src/import/rank-math.js';
import { fromStrapi } from '../../src/import/strapi.js';
import { fromYoast } from '../../src/import/yoast.js';

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

describe('a text that is written out and read again', () => {
  for (const [name, write] of Object.entries(writers)) {
    it(`is the same after ${name}`, () => {
      fc.assert(
        fc.property(document, (text) => {
          assert.deepEqual(write(text), { value: text, problems: [] });
        }),
      );
    });
  }
});

describe('Markdown with the line ends of Windows', () => {
  it('is the same text, with the same places', () => {
    const text =
      'One\ntwo\n\n> [!WARNING] Stop\n> and\n> call\n\n```\na\nb\n```\n\n<div>\n</div>\n\n- x\n  y\n';
    assert.deepEqual(fromMarkdown(text.replaceAll('\n', '\r\n')), fromMarkdown(text));
  });
});

describe('what a format has and the model has not', () => {
  const messages = (imported: { problems: readonly { message: string }[] }) =>
    imported.problems.map(({ message }) => message);

  it('is told of Markdown with line and column, and its words stay', () => {
    const { value, problems } = fromMarkdown('One `two`\n\n<b>three</b>\n\n![A knee](knee.png)\n');
    assert.deepEqual(value, [
      { type: 'paragraph', children: 'One two' },
      { type: 'paragraph', children: '<b>three</b>' },
    ]);
    assert.deepEqual(problems[0]?.position, { line: 1, column: 5 });
    assert.equal(problems.length, 4);
    assert.match(problems[3]!.message, /A knee/);
  });

  it('is told of the text of footnotes in Markdown, and its words stay', () => {
    const { value, problems } = fromMarkdown(
      'It helps.[^a]\n\n[^a]: https://example.org/trial "The trial"\n\n[^b]: A *small* trial\n[^c]: Rowan, 2024\n\n[d]: /e',
    );
    assert.deepEqual(value, [
      { type: 'paragraph', children: ['It helps.', { type: 'citation', source: 'a' }] },
      {
        type: 'paragraph',
        children: [
          { type: 'link', href: 'https://example.org/trial', children: 'https://example.org/trial' },
          ' The trial',
        ],
      },
      { type: 'paragraph', children: ['A ', { type: 'em', children: 'small' }, ' trial'] },
      { type: 'paragraph', children: 'Rowan, 2024' },
    ]);
    assert.deepEqual(
      problems.map(({ message, position }) => [position?.line, /footnote "(.)"/.exec(message)?.[1]]),
      [
        [3, 'a'],
        [5, 'b'],
        [5, 'c'],
      ],
    );
  });

  it('has the address of a link in Markdown wherever it stands: in a list, or in what is set apart', () => {
    const link = { type: 'link', href: '/y', children: 'this' };
    for (const text of ['- See [this][x].\n\n  [x]: /y', '> [!NOTE]\n> See [this][x].\n>\n> [x]: /y']) {
      const { value, problems } = fromMarkdown(text);
      assert.deepEqual(problems, []);
      assert.ok(JSON.stringify(value).includes(JSON.stringify(link)), JSON.stringify(value));
    }
  });

  it('has a space where a line of Markdown is broken on purpose', () => {
    assert.equal(fromMarkdown('a  \nb\\\nc').value, 'a b c');
  });

  it('is told of the number that a list starts with in Markdown and in HTML', () => {
    assert.deepEqual(fromMarkdown('Words.\n\n3. Three\n4. Four').problems, [
      {
        path: '',
        message: 'is a list that starts at 3, which is shown from 1. Write the numbers that matter in words.',
        position: { line: 3, column: 1 },
      },
    ]);
    assert.deepEqual(fromMarkdown('1. One').problems, []);
    assert.deepEqual(fromHtml('<ol start="1"><li>One</li></ol>').problems, []);
    assert.match(
      fromHtml('<ol start="3"><li>Three</li></ol>').problems[0]!.message,
      /^holds a list that starts at 3,/,
    );
  });

  it('is told of a picture without a description by the name of its file', () => {
    const { problems } = fromMarkdown('![](/a/knee.png?w=3)\n\n![][b]\n\n![](data:,x)\n\n[b]: /a/hip.png');
    assert.deepEqual(
      problems.map(({ message }) => message.split(',', 1)[0]),
      ['is a picture ("knee.png")', 'is a picture ("hip.png")', 'is a picture'],
    );
    const image = { alternativeText: null, name: 'knee.png', url: '/uploads/knee_1.png' };
    assert.match(
      fromStrapi([{ type: 'image', image }]).problems[0]!.message,
      /^is a picture \("knee\.png"\)/,
    );
  });

  it('is told of rows of a table in Markdown that lack the line which makes them one', () => {
    for (const rows of [
      '| A | B |\n| C | D |',
      '| **A** | B |',
      'A | B\nC | D',
      '| A | B |\n| --- |\n| C | D |',
    ]) {
      const { value, problems } = fromMarkdown(`Words.\n\n${rows}`);
      assert.match(JSON.stringify(value), /A.*B/);
      assert.match(problems[0]?.message ?? '', /^looks like a table .* Write \| --- \| --- \| there/, rows);
      assert.deepEqual(problems[0]?.position, { line: 3, column: 1 });
    }
    for (const text of ['| A | B |\n| --- | --- |\n| C | D |', 'A | B', 'Of | any |x|.'])
      assert.deepEqual(fromMarkdown(text).problems, [], text);
  });

  it('is told of what is struck out in Markdown', () => {
    const { value, problems } = fromMarkdown('It is ~~safe~~ new. ~~It **helps** all.~~ Wait ~5 minutes.');
    assert.equal(value, 'It is  new.  Wait ~5 minutes.');
    assert.match(problems[0]!.message, /^is struck out: "safe"/);
    assert.match(problems[1]!.message, /^is struck out: "It helps all\."/);
  });

  it('is told of links that lead nowhere safe, and their words stay', () => {
    const { value, problems } = fromMarkdown('One\n\n[two](javascript:alert(1))\n');
    assert.equal((value[1] as Block & { children: unknown }).children, 'two');
    assert.deepEqual(problems[0]?.position, { line: 3, column: 1 });
    const html = fromHtml('<a href="data:text/html,x">two</a>');
    assert.deepEqual(html.value, [{ type: 'paragraph', children: [{ type: 'link', children: 'two' }] }]);
    assert.equal(html.problems.length, 1);
  });

  it('is told of Portable Text: an unknown block, a picture, an unknown mark', () => {
    const imported = fromPortableText([
      { _type: 'callToAction', label: 'Book' },
      { _type: 'image', alt: 'A knee', asset: { _ref: 'image-1' } },
      { _type: 'block', style: 'normal', children: [{ _type: 'span', text: 'x', marks: ['highlight'] }] },
    ]);
    assert.equal(imported.value, 'x');
    assert.deepEqual(
      imported.problems.map(({ path }) => path),
      ['[0]', '[1]', '[2].children[0]'],
    );
  });

  it('keeps the text in unknown blocks of Portable Text, and tells of what it leaves out', () => {
    const said = (text: string, marks: string[] = []) => ({
      _type: 'block',
      markDefs: [{ _key: 'n', _type: 'footnote', note: [{ _type: 'block', children: [] }] }],
      children: [{ _type: 'span', text, marks }],
    });
    const { value, problems } = fromPortableText([
      { _type: 'callout', body: [said('Kept')] },
      said('x', ['n']),
      { _type: 'video', url: '/v' },
    ]);
    assert.deepEqual(value, [
      { type: 'paragraph', children: 'Kept' },
      { type: 'paragraph', children: 'x' },
    ]);
    assert.deepEqual(
      problems.map(({ path, message }) => [path, /left out|are kept/.exec(message)?.[0]]),
      [
        ['[0]', 'are kept'],
        ['[1].children[0]', 'are kept'],
        ['[1].markDefs[0]', 'left out'],
        ['[2]', 'left out'],
      ],
    );
  });

  it('is told of cells of Contentful that span several, and the paragraphs of a cell stay apart', () => {
    const said = (value: string) => ({ nodeType: 'paragraph', content: [{ nodeType: 'text', value }] });
    const cell = { nodeType: 'table-cell', data: { colspan: 2 }, content: [said('one'), said('two')] };
    const { value, problems } = fromContentful({
      nodeType: 'document',
      content: [
        {
          nodeType: 'table',
          content: [{ nodeType: 'table-row', content: [cell, { ...cell, data: undefined }] }],
        },
      ],
    });
    assert.deepEqual(value, [{ type: 'table', head: [], rows: [['one two', 'one two']] }]);
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['content[0].content[0].content[0]'],
    );
  });

  it('is told of Contentful and Strapi: entries, quotations, what is struck out', () => {
    const contentful = fromContentful({
      nodeType: 'document',
      content: [
        { nodeType: 'embedded-asset-block', data: { target: { sys: { id: 'a' } } }, content: [] },
        {
          nodeType: 'paragraph',
          content: [{ nodeType: 'text', value: 'x', marks: [{ type: 'strikethrough' }] }],
        },
      ],
    });
    assert.equal(contentful.value, '');
    assert.match(messages(contentful).join(), /refers to another entry.*struck out: "x"/);
    const strapi = fromStrapi([{ type: 'quote', children: [{ type: 'text', text: 'x' }] }]);
    assert.equal(strapi.value, 'x');
    assert.match(messages(strapi).join(), /quotation/);
  });
});

describe('what is copied from a word processor', () => {
  it('gives of Word its lists, without the marks that it writes as text', () => {
    const entry = (mark: string, text: string, level: number) =>
      `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${mark}<span>&nbsp;&nbsp; </span></span><![endif]>${text}<o:p></o:p></p>\n`;
    const { value, problems } = fromHtml(
      entry('1.', 'One', 1) + entry('o', 'More', 2) + entry('2.', 'Two', 1),
    );
    const inner = [
      { type: 'paragraph', children: 'One' },
      { type: 'list', items: ['More'] },
    ];
    assert.deepEqual(value, [{ type: 'list', ordered: true, items: [inner, 'Two'] }]);
    assert.deepEqual(problems, []);
  });

  it('gives of Word no remarks of colleagues: neither their marks, nor the remarks below the text', () => {
    const mark =
      "<a style='mso-comment-reference:JB_1;mso-comment-date:20260501T0900'>warm</a><span class=MsoCommentReference><span " +
      'style=\'font-size:8.0pt\'><a class=msocomanchor id="_anchor_1" href="#_msocom_1" name="_msoanchor_1">[JB1]</a>' +
      "<span style='mso-special-character:comment'>&nbsp;</span></span></span>";
    const remark =
      '<p class=MsoCommentText><a href="#_msoanchor_1" class=msocomoff>[JB1]</a>Please check the number!</p>';
    const unfiltered = `<div style='mso-element:comment-list'><![if !supportAnnotations]><hr class=msocomoff><![endif]><div style='mso-element:comment'><div id="_com_1" class=msocomtxt>${remark}</div></div></div>`;
    const filtered = `<div><hr class=msocomoff><div><div id="_com_1" class=msocomtxt>${remark}</div></div></div>`;
    for (const remarks of [unfiltered, filtered])
      assert.deepEqual(
        fromHtml(`<div class=WordSection1><p class=MsoNormal>It is ${mark}.</p></div>${remarks}`),
        {
          value: 'It is warm.',
          problems: [],
        },
      );
  });

  it('gives of Word Online the entries of one list in one list', () => {
    const entry = (text: string, start: number, level = 1) =>
      `<div class="ListContainerWrapper"><ol start="${start}"><li data-aria-level="${level}"><p>${text}</p></li></ol></div>`;
    assert.deepEqual(fromHtml(`${entry('Come', 1)}${entry('Wait', 1, 2)}${entry('Go', 2)}`), {
      value: [
        {
          type: 'list',
          ordered: true,
          items: [
            [
              { type: 'paragraph', children: 'Come' },
              { type: 'list', ordered: true, items: ['Wait'] },
            ],
            'Go',
          ],
        },
      ],
      problems: [],
    });
  });

  it('gives of a document that Google Docs lets one download the same, its lists in lists, and no remarks of colleagues', () => {
    const entry = (level: number, words: string, start = '') =>
      `<ul class="c5 lst-kix_k2x-${level}${start}"><li class="c0 li-bullet-0"><span class="c1">${words}</span></li></ul>`;
    const { value, problems } = fromHtml(
      '<html><head><style type="text/css">@import url(https://fonts.example/css?kit=x);.c3{font-weight:700}' +
        'ol{margin:0}.c1{color:#000;font-weight:400;font-style:normal}.c9{font-style:italic}.c7 .c1{font-weight:700}' +
        '.c7{text-decoration:line-through}</style></head><body class="c4 doc-content">' +
        '<p class="c0"><span class="c3">Warm</span><span class="c1"> and </span><span class="c1 c9">calm</span>' +
        '<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup> <span class="c7">cures all</span><span class="c2"><a class="c5" ' +
        'href="https://www.google.com/url?q=https://a.example/b?c%3D1%26d%3D2&amp;sa=D&amp;source=editors&amp;ust=17">more</a></span></p>' +
        `${entry(0, 'One', ' start')}${entry(1, 'Inner', ' start')}${entry(0, 'Two')}` +
        '<div class="c8"><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span class="c1">Really?</span></p></div></body></html>',
    );
    assert.deepEqual(value, [
      {
        type: 'paragraph',
        children: [
          { type: 'strong', children: 'Warm' },
          ' and ',
          { type: 'em', children: 'calm' },
          ' ',
          { type: 'link', href: 'https://a.example/b?c=1&d=2', children: 'more' },
        ],
      },
      {
        type: 'list',
        items: [
          [
            { type: 'paragraph', children: 'One' },
            { type: 'list', items: ['Inner'] },
          ],
          'Two',
        ],
      },
    ]);
    assert.match(problems[0]!.message, /<s>.*no longer holds/);
    assert.equal(problems.length, 1);
  });

  it('gives of Google Docs its paragraphs, and its looks as what they mean', () => {
    const { value, problems } = fromHtml(
      '<b style="font-weight:normal;" id="docs-internal-guid-1"><p><span style="font-weight:400">Warm </span>' +
        '<span style="font-weight:700">and</span><span style="font-style:italic"> calm</span> ' +
        '<span style="text-decoration:line-through;">cures all</span> in m' +
        '<span style="font-size:0.6em;vertical-align:super;">2</span></p>' +
        '<ul><li><p><span style="font-weight:400">One</span></p></li></ul></b>',
    );
    assert.deepEqual(value, [
      {
        type: 'paragraph',
        children: [
          'Warm ',
          { type: 'strong', children: 'and' },
          { type: 'em', children: ' calm' },
          ' in m',
          { type: 'sup', children: '2' },
        ],
      },
      { type: 'list', items: ['One'] },
    ]);
    assert.match(problems[0]!.message, /<s>.*no longer holds/);
    assert.equal(problems.length, 1);
  });
});

describe('pages of WordPress', () => {
  it('give a text from their HTML', () => {
    const { value, problems } = fromHtml(
      '\n<h2 class="wp-block-heading">After</h2>\n\n<p>Rest. <a href="/call">Call us</a>.</p>\n\n<figure class="wp-block-table"><table><thead><tr><th>Day</th></tr></thead><tbody><tr><td>One</td></tr></tbody></table></figure>\n',
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(value, [
      { type: 'paragraph', children: [{ type: 'strong', children: 'After' }] },
      { type: 'paragraph', children: ['Rest. ', { type: 'link', href: '/call', children: 'Call us' }, '.'] },
      { type: 'table', head: ['Day'], rows: [['One']] },
    ]);
  });

  it('hold tables whose editor writes a span of 1 on each cell', () => {
    const told = (span: string) =>
      fromHtml(`<table><tr><th colspan="1" rowspan="1">Day</th></tr><tr><td ${span}>One</td></tr></table>`)
        .problems.length;
    assert.equal(told('colspan="1" rowspan="1"'), 0);
    assert.equal(told('colspan="1" rowspan="2"'), 1);
    assert.equal(told('colspan="2"'), 1);
  });

  const expected = [{ id: 'faq-question-1', question: 'Does it hurt?', answer: 'A little.' }];

  it('give the questions of Yoast', () => {
    const { value, problems } = fromYoast(
      '<!-- wp:yoast/faq-block {"questions":[]} -->\n<div class="schema-faq wp-block-yoast-faq-block"><div class="schema-faq-section" id="faq-question-1"><strong class="schema-faq-question">Does it hurt?</strong> <p class="schema-faq-answer">A little.</p> </div> </div>\n<!-- /wp:yoast/faq-block -->',
    );
    assert.deepEqual({ items: value?.items, problems }, { items: expected, problems: [] });
  });

  it('give the questions of Rank Math', () => {
    const { value, problems } = fromRankMath(
      '<div id="rank-math-faq" class="rank-math-block"><div class="rank-math-list "><div id="faq-question-1" class="rank-math-list-item"><h3 class="rank-math-question ">Does it hurt?</h3><div class="rank-math-answer "><p>A little.</p></div></div></div></div>',
    );
    assert.deepEqual({ items: value?.items, problems }, { items: expected, problems: [] });
  });

  it('say of a question of Yoast that nothing answers it', () => {
    const section = '<div class="schema-faq-section"><strong class="schema-faq-question">Why?</strong></div>';
    const { problems } = fromYoast(section);
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['items[0].answer'],
    );
  });

  it('say where there is no such block', () => {
    assert.match(fromYoast('<p>x</p>').problems[0]!.message, /no FAQ block/);
  });

  it('give questions from details and accordions, and steps from lists', () => {
    const details = faqFromHtml(
      '<details class="wp-block-details"><summary>Why?</summary>\n<p>So.</p>\n</details>',
    );
    const accordion = faqFromHtml(
      '<div class="wp-block-accordion"><div class="wp-block-accordion-item"><h3 class="wp-block-accordion-heading"><button type="button"><span>Why?</span><span aria-hidden="true">+</span></button></h3><div role="region" class="wp-block-accordion-panel"><p>So.</p></div></div></div>',
    );
    for (const { value } of [details, accordion]) {
      assert.deepEqual(value?.items, [{ id: 'why', question: 'Why?', answer: 'So.' }]);
    }
    const steps = stepsFromHtml('<ol class="wp-block-list"><li><strong>Rest</strong>: for a day</li></ol>');
    assert.deepEqual(steps.value?.items, [{ id: 'rest', title: 'Rest', text: 'for a day' }]);
  });

  it('tell of details without a question, and of no id that nobody wrote', () => {
    const { problems } = faqFromHtml(
      '<details><summary>Why?</summary>So.</details><details><p>It may help.</p></details>',
    );
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['items[1].question'],
    );
  });

  it('give risks from details, benefits from lists, conditions from headings', () => {
    const risks = risksFromHtml(
      '<h2>Risks</h2><details class="wp-block-details"><summary>Red skin</summary><p>It fades.</p></details>',
    );
    const benefits = benefitsFromHtml(
      '<ul class="wp-block-list"><li><strong>Warm</strong>: an hour</li></ul>',
    );
    const conditions = conditionsFromHtml('<h3 class="wp-block-heading">Stiff shoulder</h3><p>It hurts.</p>');
    assert.deepEqual(risks, {
      value: { heading: 'Risks', items: [{ id: 'red-skin', name: 'Red skin', text: 'It fades.' }] },
      problems: [],
    });
    assert.deepEqual(benefits, {
      value: { items: [{ id: 'warm', title: 'Warm', text: 'an hour' }] },
      problems: [],
    });
    assert.deepEqual(conditions, {
      value: { items: [{ id: 'stiff-shoulder', name: 'Stiff shoulder', text: 'It hurts.' }] },
      problems: [],
    });
  });

  it('give none of these where there are no items, and say so', () => {
    for (const read of [risksFromHtml, benefitsFromHtml, conditionsFromHtml]) {
      const { value, problems } = read('<p>Words.</p>');
      assert.equal(value, undefined);
      assert.match(problems[0]!.message, /holds no items/);
    }
  });
});

describe('what another system would fill in', () => {
  const messages = (problems: readonly { message: string }[]) =>
    problems.map(({ message }) => message.split(/[,.] /, 1)[0]);

  it('is told of in HTML, once, and stays as it is written', () => {
    const html =
      '<script>let a = "{{ b }}";</script><p>[vc_row css=".a{}"][vc_column]It is warm.[/vc_column][/vc_row]</p>';
    const { value, problems } = fromHtml(html);
    assert.equal(value, '[vc_row css=".a{}"][vc_column]It is warm.[/vc_column][/vc_row]');
    assert.deepEqual(messages(problems), ['holds the shortcode "[vc_row css=".a{}"]" and 3 more']);
  });

  it('is told of in Markdown, with its place', () => {
    const { problems } = fromMarkdown('A wrap.\n\n{{< youtube abc >}}\n\n[caption id="a"]A bed[/caption]');
    assert.deepEqual(
      problems.map(({ message, position }) => [position?.line, /"(.*?\]|.*?\}\})"/.exec(message)?.[1]]),
      [
        [3, '{{< youtube abc >}}'],
        [5, '[caption id="a"]'],
        [5, '[/caption]'],
      ],
    );
  });

  it('is no word in brackets', () => {
    for (const text of [
      'It helped [sic].',
      'See [1], [n = 12] and [a/b].',
      'A {warm} wrap',
      '[Ask](/a) us [today]',
    ])
      assert.deepEqual([...fromMarkdown(text).problems, ...fromHtml(text).problems], [], text);
  });

  it('is told of where WordPress stores a block that is empty', () => {
    const { value, problems } = fromHtml(
      '<!-- wp:paragraph {"a":"b"} --><p>Warm.</p><!-- /wp:paragraph --><!-- wp:block {"ref":12} /--><!-- wp:acme/faq /-->',
    );
    assert.equal(value, 'Warm.');
    assert.deepEqual(messages(problems), [
      'holds the block "block" of WordPress',
      'holds the block "acme/faq" of WordPress',
    ]);
  });
});

describe('fields above a text in Markdown', () => {
  it('are left out and told of, and places below them are right', () => {
    for (const above of [
      '---\ntitle: Wrap\ndate: 2026-01-01\n---\n',
      '+++\ntitle = "Wrap"\ndraft = true\n+++\n',
    ]) {
      const { value, problems } = fromMarkdown(`${above}It is ~~new~~ warm.`);
      assert.equal(value, 'It is  warm.');
      assert.deepEqual(
        problems.map(({ message, position }) => [position?.line, message.split(' ', 2).join(' ')]),
        [
          [1, 'has front'],
          [5, 'is struck'],
        ],
      );
    }
  });

  it('are none where lines stand for themselves', () => {
    const { value } = fromMarkdown('---\n\nIt is warm.\n\n---\n');
    assert.equal(value, 'It is warm.');
  });
});
