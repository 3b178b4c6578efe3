/** Text as word processors put it on the clipboard or save it as HTML. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fromHtml } from '../../src/import/html.js';
import { paragraph, strong, text } from './support/imported-html.js';

describe('HTML import from word processors', () => {
  it('reads Word lists without the markers that Word writes as text', () => {
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

  it('leaves out Word comments, both their markers and their text', () => {
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

  it('joins the one-entry lists of Word Online into one nested list', () => {
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

  it('reads formatting, links and nested lists of a Google Docs download, but no comments', () => {
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

  it('reads paragraphs, lists and inline formatting copied from Google Docs', () => {
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

describe('HTML import from Lexical, the editor of Payload', () => {
  it('nests a list that is alone in an entry in the entry before it', () => {
    const nested = (list: string) =>
      `<li class="nestedListItem" style="list-style-type: none;" value="2">${list}</li>`;
    const inner = (start: string, end: string) =>
      `${start}<ul><li value="1">Ten minutes</li>${nested('<ol><li>With a towel</li></ol>')}</ul>${end}`;
    for (const [start, end] of [
      ['', ''],
      ['\n  ', '\n'],
    ] as const)
      assert.deepEqual(
        text(`<ul><li value="1">Ice</li>${nested(inner(start, end))}<li value="2">Rest</li></ul>`),
        [
          {
            type: 'list',
            items: [
              [
                paragraph('Ice'),
                {
                  type: 'list',
                  items: [
                    [paragraph('Ten minutes'), { type: 'list', ordered: true, items: ['With a towel'] }],
                  ],
                },
              ],
              'Rest',
            ],
          },
        ],
      );
  });

  it('keeps a list where it is if its entry has words too, is the first, or follows one like it', () => {
    const list = { type: 'list', items: ['b'] };
    assert.deepEqual(text('<ul><li>a</li><li><ul><li>b</li></ul>c</li></ul>'), [
      { type: 'list', items: ['a', [list, paragraph('c')]] },
    ]);
    assert.deepEqual(text('<ul><li><ul><li>b</li></ul></li><li>a</li></ul>'), [
      { type: 'list', items: [[list], 'a'] },
    ]);
    // Two lists in a row, of which the first has another in it, belong to the same entry.
    const deep = '<li><ul><li>b</li><li><ul><li>b</li></ul></li></ul></li>';
    assert.deepEqual(text(`<ul><li>a</li>${deep}<li><ul><li>b</li></ul></li></ul>`), [
      { type: 'list', items: [[paragraph('a'), { type: 'list', items: [[paragraph('b'), list]] }, list]] },
    ]);
    const alone = '<li><ul><li>b</li></ul></li>';
    assert.deepEqual(text(`<ol>${alone}${alone}</ol>`), [
      { type: 'list', ordered: true, items: [[list], [list]] },
    ]);
  });
});

describe('HTML import of inline styles', () => {
  const span = (style: string, words = 'x') => `<span style="${style}">${words}</span>`;

  it('reads bold, italic, subscript and superscript, however the style is written', () => {
    for (const [style, type] of [
      ['font-weight:600', 'strong'],
      ['font-weight: bold', 'strong'],
      ['font-style:italic', 'em'],
      ['vertical-align:sub', 'sub'],
      ['vertical-align:super', 'sup'],
    ] as const)
      for (const written of [style, style.toUpperCase(), `color:red;${style}`, `color: red; ${style};`])
        assert.deepEqual(text(`a ${span(written)}`), [paragraph('a ', { type, children: 'x' })], written);
    assert.deepEqual(text('<font style="font-weight:700">x</font>'), [paragraph(strong('x'))]);
  });

  it('removes and reports struck-out text, however the style is written', () => {
    for (const style of [
      'text-decoration-line:line-through',
      'text-decoration:underline line-through',
      'color:red;TEXT-DECORATION : Line-Through',
      'color: red; text-decoration: line-through',
    ]) {
      const { value, problems } = fromHtml(`It is new ${span(style, 'and safe')}.`);
      assert.equal(value, 'It is new .', style);
      assert.match(problems[0]!.message, /no longer holds/, style);
    }
    const { value, problems } = fromHtml('New.<p style="text-decoration:line-through">Safe.</p>');
    assert.equal(value, 'New.');
    assert.match(problems[0]!.message, /^holds <s> \("Safe\."\), which is left out\./);
    assert.equal(text(`a ${span('text-decoration:none;mso-line:line-through')}`), 'a x');
  });

  it('ignores mso-bidi styles, weight 500, and bold on a whole paragraph or a space', () => {
    for (const style of ['mso-bidi-font-weight:bold', 'mso-bidi-font-style:italic', 'font-weight:500'])
      assert.equal(text(`a ${span(style)}`), 'a x', style);
    assert.equal(text('<p style="font-weight:bold">A title</p>'), 'A title');
    assert.equal(text(`a${span('font-weight:700', ' ')}b`), 'a b');
  });

  it('drops the bold or italics of a tag that a style resets to normal', () => {
    for (const html of [
      '<b style="font-weight:400">x</b>',
      '<strong style="font-weight:normal">x</strong>',
      '<i style="font-style:normal">x</i>',
      '<em style="color:red; FONT-STYLE: Normal">x</em>',
      '<b style="color:red;font-weight:Normal">x</b>',
    ])
      assert.equal(text(html), 'x', html);
    assert.deepEqual(text('<b style="color:red">x</b>'), [paragraph(strong('x'))]);
  });

  it('applies formatting once when a tag and a style inside it both set it', () => {
    for (const tag of ['b', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'summary'])
      assert.deepEqual(text(`<${tag}>${span('font-weight:700')}</${tag}>`), [paragraph(strong('x'))], tag);
    for (const tag of ['i', 'em', 'cite', 'dfn', 'var'])
      assert.deepEqual(
        text(`<${tag}>${span('font-style:italic')}</${tag}>`),
        [paragraph({ type: 'em', children: 'x' })],
        tag,
      );
    for (const [tag, align] of [
      ['sub', 'sub'],
      ['sup', 'super'],
    ] as const)
      assert.deepEqual(text(`<${tag}>${span(`vertical-align:${align}`)}</${tag}>`), [
        paragraph({ type: tag, children: 'x' }),
      ]);
    const table = `<table><tr><th>${span('font-weight:700')}</th></tr><tr><td>y</td></tr></table>`;
    assert.deepEqual(text(table), [{ type: 'table', head: ['x'], rows: [['y']] }]);
  });
});

describe('HTML import of Word lists', () => {
  const entry = (mark: string, words: string, level = 1) =>
    `<p class=MsoNormal style='mso-list:l0 level${level} lfo1'><span>${mark}<span>&nbsp;&nbsp; </span></span>${words}</p>`;

  it('reads an ordered or an unordered list depending on the marker', () => {
    for (const mark of ['12', '1.', '1.1.', '12)', '(12)', 'b)', '(a)', 'A.', 'iv.'])
      assert.deepEqual(text(entry(mark, 'One')), [{ type: 'list', ordered: true, items: ['One'] }], mark);
    for (const mark of ['·', 'o', '§'])
      assert.deepEqual(text(entry(mark, 'One')), [{ type: 'list', items: ['One'] }], mark);
  });

  it('starts a new list after another type of marker, a real list or other text', () => {
    assert.deepEqual(text(entry('·', 'One') + entry('1.', 'Two')), [
      { type: 'list', items: ['One'] },
      { type: 'list', ordered: true, items: ['Two'] },
    ]);
    assert.deepEqual(text(`<ul><li>Own</li></ul>${entry('·', 'One')}`), [
      { type: 'list', items: ['Own'] },
      { type: 'list', items: ['One'] },
    ]);
    assert.deepEqual(text(`${entry('·', 'One')}Words${entry('·', 'Two')}`), [
      { type: 'list', items: ['One'] },
      paragraph('Words'),
      { type: 'list', items: ['Two'] },
    ]);
  });

  it('nests entries according to their levels', () => {
    const html = entry('·', 'One') + entry('o', 'Two', 2) + entry('§', 'Three', 3) + entry('·', 'Four');
    const inner = { type: 'list', items: [[paragraph('Two'), { type: 'list', items: ['Three'] }]] };
    assert.deepEqual(text(html), [{ type: 'list', items: [[paragraph('One'), inner], 'Four'] }]);
    assert.deepEqual(text(entry('o', 'Two', 2)), [{ type: 'list', items: ['Two'] }]);
  });

  it('reads unstyled entries by class and marker, and those without a marker as paragraphs', () => {
    const plain = (words: string) => `<p class="MsoListParagraph">${words}</p>`;
    const marked = (words: string) => plain(`·<span>&nbsp;&nbsp; </span>${words}`);
    assert.deepEqual(text(marked('One') + marked('Two') + plain('Take 5&nbsp; mg')), [
      { type: 'list', items: ['One', 'Two'] },
      paragraph('Take 5\u00a0 mg'),
    ]);
  });

  it('joins one-entry lists of Word Online while type, level and numbering continue', () => {
    const box = (tag: string, words: string, level = 1, start = '') =>
      `<div class="ListContainerWrapper"><${tag}${start && ` start="${start}"`}><li data-aria-level="${level}">${words}</li></${tag}></div>`;
    const html = box('ol', 'One', 1, '1') + box('ul', 'In', 2) + box('ol', 'Two', 1, '2') + box('ul', 'Dot');
    const inner = { type: 'list', items: ['In'] };
    assert.deepEqual(text(html), [
      { type: 'list', ordered: true, items: [[paragraph('One'), inner], 'Two'] },
      { type: 'list', items: ['Dot'] },
    ]);
    const broken = fromHtml(['1', '5', '6'].map((start) => box('ol', start, 1, start)).join(''));
    assert.deepEqual(broken.value, [
      { type: 'list', ordered: true, items: ['1'] },
      { type: 'list', ordered: true, items: ['5', '6'] },
    ]);
    assert.deepEqual(
      broken.problems.map(({ message }) => message.split(',', 1)[0]),
      ['holds a list that starts at 5'],
    );
    assert.deepEqual(text('<ol><li>One</li></ol><ol start="2"><li>Two</li></ol>'), [
      { type: 'list', ordered: true, items: ['One', 'Two'] },
    ]);
  });

  it('reads role="heading" as a bold heading up to level 6, and aria-level alone as plain text', () => {
    assert.equal(text('<p role="heading" aria-level="7">T</p>x<p aria-level="2">U</p>'), 'T\n\nx\n\nU');
    assert.deepEqual(text('<p role="heading" aria-level="6">T</p>'), [paragraph(strong('T'))]);
  });
});
