/** HTML as the items of a section: what an element reads inside itself, an import reads, too. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  benefitsFromHtml,
  conditionsFromHtml,
  faqFromHtml,
  risksFromHtml,
  stepsFromHtml,
} from '../../src/import/html.js';
import { paragraph, strong, told } from './support/imported-html.js';

describe('HTML import of list entries as items', () => {
  const names = (html: string) =>
    conditionsFromHtml(`<ul>${html}</ul>`).value?.items.map(({ name, text }) => [name, text]);

  it('reads the bold words at the start of an entry as its name', () => {
    for (const html of [
      '<li><b>Knee.</b> It may.</li>',
      '<li><b>Knee</b>; It may.</li>',
      '<li><b>Knee</b><br>It may.</li>',
      '<li><b>Knee</b><p>It may.</p></li>',
      '<li><b>Knee</b> <p>It may.</p></li>',
      '<li>\n<b>Knee</b> - It may.</li>',
      '<li><div><b>Knee</b></div><p>It may.</p></li>',
      '<li><p><b>Knee:</b> It may.</p></li>',
      '<li><a href="/knee"><b>Knee</b></a>: It may.</li>',
      '<li><span><b>Knee</b>: </span><font>It may.</font></li>',
      ...[':', '.', '–', '—', '-', '--'].flatMap((end) => [
        `<li><b>Knee ${end}</b> It may.</li>`,
        `<li><b>Knee</b> ${end} It may.</li>`,
      ]),
      ...[1, 2, 3, 4, 5, 6].map((level) => `<li><h${level}>Knee</h${level}>It may.</li>`),
    ])
      assert.deepEqual(names(html), [['Knee', 'It may.']], html);
    for (const name of ['Knee?', 'Knee!', 'Knee (p. 3)', 'The knee. The hip'])
      assert.deepEqual(names(`<li><b>${name}</b><br>It may.</li>`), [[name, 'It may.']]);
    assert.deepEqual(names('<li><b>Knee?</b> It may.</li>'), [['Knee?', 'It may.']]);
    assert.deepEqual(names('<li><b>Ouch!</b> It may.</li>'), [['Ouch!', 'It may.']]);
  });

  it('reads no name when the sentence continues after the bold words or nothing is bold', () => {
    for (const html of [
      '<li><b>Knee</b> hurts.</li>',
      '<li><b>Knee</b> <i>pain</i>: it may.</li>',
      '<li><b>The knee. The hip</b> hurts.</li>',
      '<li><em>Knee</em>: it may.</li>',
      '<li><a href="/knee"><b>Knee</b> and <i>hip</i></a>: it may.</li>',
    ])
      assert.equal(names(html)?.[0]?.[0], undefined, html);
  });

  it('reads the link and the id of an entry', () => {
    const { value } = conditionsFromHtml(
      '<ul>stray<li id="k"><a href="/knee"><b>Knee</b></a>: It may.</li><li><span id="h">Hip</span></li></ul>',
    );
    assert.deepEqual(
      value?.items.map(({ id, name, href }) => [id, name, href]),
      [
        ['k', 'Knee', '/knee'],
        ['h', undefined, undefined],
      ],
    );
  });
});

describe('HTML import of sections', () => {
  const asked = (html: string) =>
    faqFromHtml(html).value?.items.map(({ topic, question }) => [topic, question]);

  it('reads headings of any level as questions, and lower ones as part of the answer', () => {
    for (const level of [1, 2, 3, 4, 5, 6])
      assert.deepEqual(asked(`<h${level}>One?</h${level}>1`), [[undefined, 'One?']]);
    const { value } = faqFromHtml('<h3>One?</h3>1.<h4>More</h4>2.<h3>Two?</h3><div>3.</div><div>4.</div>');
    assert.deepEqual(
      value?.items.map(({ answer }) => answer),
      [[paragraph('1.'), paragraph(strong('More')), paragraph('2.')], '3.\n\n4.'],
    );
  });

  it('reads a list as the answer to a question, and a <dl> as conditions', () => {
    const list = '<ul><li>a</li><li>b</li></ul>';
    assert.deepEqual(faqFromHtml(`<h3>One?</h3>${list}`).value?.items, [
      { id: 'one', question: 'One?', answer: [{ type: 'list', items: ['a', 'b'] }] },
    ]);
    const names = conditionsFromHtml('<h2>T</h2><dl><dt>Knee</dt><dd>x</dd></dl>').value?.items;
    assert.deepEqual(names, [{ id: 'knee', name: 'Knee', text: 'x' }]);
  });

  it('reads a <dl> below a question as part of its answer when any question has other text', () => {
    const list = '<dl><dt>a</dt><dd>b</dd></dl>';
    const both = [
      [undefined, 'One?'],
      [undefined, 'Two?'],
    ];
    assert.deepEqual(asked(`<h3>One?</h3>x${list}<h3>Two?</h3>y`), both);
    assert.deepEqual(asked(`<h3>One?</h3>${list}<h3>Two?</h3>y`), both);
  });

  it('reports the path of what it leaves out', () => {
    const imported = faqFromHtml(
      '<h2>T</h2><canvas></canvas><h3>One?</h3>1<h3><a href="/two">Two?</a></h3>2<canvas></canvas><h3>Three?</h3><h3>Four?</h3>4',
    );
    assert.deepEqual(
      imported.problems.map(({ path, message }) => [path, message.split(/[,.]/, 1)[0]]),
      [
        ['intro', 'holds <canvas>'],
        ['items[1]', 'has a link in its heading'],
        ['items[1].answer', 'holds <canvas>'],
        ['items[2].answer', 'is missing'],
      ],
    );
    for (const read of [risksFromHtml, stepsFromHtml, benefitsFromHtml, conditionsFromHtml]) {
      const { problems } = read('<h3>One</h3>1<canvas></canvas>');
      assert.equal(problems[0]?.path, 'items[0].text');
    }
  });

  it('reads ids and links of headings, and a heading alone as the text if text is required', () => {
    const named = (read: typeof conditionsFromHtml | typeof benefitsFromHtml | typeof stepsFromHtml) =>
      read('<h3 id="k"><a href="/k">Knee</a></h3>x<h3 id="h"><a href="/h">Hip</a></h3><h3 id="b">Back</h3>')
        .value?.items;
    const link = { type: 'link', href: '/h', children: 'Hip' };
    assert.deepEqual(named(conditionsFromHtml), [
      { id: 'k', name: 'Knee', href: '/k', text: 'x' },
      { id: 'h', text: [paragraph(link)] },
      { id: 'b', text: 'Back' },
    ]);
    assert.deepEqual(named(benefitsFromHtml), [
      { id: 'k', title: 'Knee', href: '/k', text: 'x' },
      { id: 'h', title: 'Hip', href: '/h' },
      { id: 'b', title: 'Back' },
    ]);
    assert.deepEqual(named(stepsFromHtml), [
      { id: 'k', title: 'Knee', text: 'x' },
      { id: 'h', text: 'Hip' },
      { id: 'b', text: 'Back' },
    ]);
    assert.deepEqual(risksFromHtml('<h3 id="b">Bruise</h3>x').value?.items, [
      { id: 'b', name: 'Bruise', text: 'x' },
    ]);
    assert.deepEqual(benefitsFromHtml('<ul><li id="w">Warm</li></ul>').value?.items, [
      { id: 'w', title: 'Warm' },
    ]);
  });

  it('reads the link in a heading, but ignores a link to the heading itself', () => {
    const { value } = conditionsFromHtml('<h3>Knee <a href="#knee">#</a> <a href="/k">more</a></h3><p>x</p>');
    assert.equal(value?.items[0]?.href, '/k');
  });

  it('reads a heading without the zero-width space of a link to the heading itself', () => {
    const { value, problems } = faqFromHtml(
      '<h3 id="drive">Can I drive?<a class="hash-link" href="#drive" title="Direct link">\u200b</a></h3><p>Yes.</p>',
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(value?.items, [{ id: 'drive', question: 'Can I drive?', answer: 'Yes.' }]);
  });

  it('uses the id of a box only if it starts with the heading and is no custom element', () => {
    const id = (html: string) => faqFromHtml(html).value?.items[0]?.id;
    for (const box of ['div', 'section', 'article'])
      assert.equal(id(`<${box} id="box"><h3>Pain?</h3>x</${box}>`), 'box');
    assert.equal(id('<section id="box"><p>In.</p><h3>Pain?</h3>x</section>'), 'pain');
    assert.equal(id('<my-page id="page"><h3>Pain?</h3>x</my-page>'), 'pain');
    assert.equal(faqFromHtml('<h2 id="all">All</h2><h3>One?</h3>1').value?.id, 'all');
  });

  it('reports <details> without a <summary> of its own instead of using a nested one', () => {
    const imported = faqFromHtml('<details><details><summary>Inner?</summary>x</details></details>');
    assert.deepEqual(imported.value?.items, []);
    assert.match(imported.problems[0]!.message, /^is missing/);
  });

  it('joins several <dt> before a <dd> into one question and keeps a nested <dl> in the answer', () => {
    const { value } = faqFromHtml(
      '<dl><dd>Nobody asked.</dd><dt>A?</dt><dt>B?</dt><dd>x</dd><dd>y<dl><dt>C</dt><dd>z</dd></dl></dd><dt>D?</dt><dd>w</dd></dl>',
    );
    assert.deepEqual(
      value?.items.map(({ question }) => question),
      ['A?, B?', 'D?'],
    );
    assert.match(JSON.stringify(value?.items[0]?.answer), /x.*y.*C.*z/);
  });

  it('reads a question with line breaks or inline markup as one line of plain text', () => {
    for (const name of ['Does it<br>hurt?', 'Does it<div>hurt?</div>', 'Does <b>i</b>t h<i>u</i>rt?'])
      assert.equal(faqFromHtml(`<h3>${name}</h3>x`).value?.items[0]?.question, 'Does it hurt?');
  });

  it('splits items by headings, even if there are lists below them', () => {
    const { value } = conditionsFromHtml('<h3>Knee</h3><ul><li>a</li></ul><h3>Hip</h3><ul><li>b</li></ul>');
    assert.deepEqual(
      value?.items.map(({ name }) => name),
      ['Knee', 'Hip'],
    );
  });

  it('reads <details> as items and reports the headings between them', () => {
    const imported = risksFromHtml(
      '<h2>Risks</h2><h3>Common</h3><p>Words.</p><details><summary>Bruise</summary>x</details><h3>Rare</h3><details><summary>Burn</summary>y</details>',
    );
    assert.deepEqual(
      imported.value?.items.map(({ name }) => name),
      ['Bruise', 'Burn'],
    );
    assert.deepEqual(told(imported), [
      'has the heading "Common", which has no place here',
      'has the heading "Rare", which has no place here',
    ]);
  });

  it('reads a higher heading as the topic of the questions below it', () => {
    assert.deepEqual(asked('<h3>Before</h3><h4>One?</h4>1<h3>Two?</h3>2<h3>After</h3><h4>Three?</h4>3'), [
      ['Before', 'One?'],
      [undefined, 'Two?'],
      ['After', 'Three?'],
    ]);
    assert.deepEqual(
      asked(
        '<h2>All</h2><h3>Before</h3><dl><dt>One?</dt><dd>1</dd></dl><h3>After</h3><dl><dt>Two?</dt><dd>2</dd></dl>',
      ),
      [
        ['Before', 'One?'],
        ['After', 'Two?'],
      ],
    );
  });

  it('reads items inside boxes of any kind, including custom elements', () => {
    for (const box of ['article', 'div', 'footer', 'header', 'hgroup', 'main', 'section', 'my-box'])
      assert.deepEqual(asked(`<${box}><h3>A?</h3>x</${box}>`), [[undefined, 'A?']], box);
    const { value } = faqFromHtml('<my-box><h3>A?</h3>x</my-box><header><h3>B?</h3></header><p>y</p>');
    assert.deepEqual(
      value?.items.map(({ question, answer }) => [question, answer]),
      [
        ['A?', 'x'],
        ['B?', 'y'],
      ],
    );
    const { value: benefits } = benefitsFromHtml('<div><ul><li>Warm</li></ul></div>');
    assert.deepEqual(benefits?.items, [{ id: 'warm', title: 'Warm' }]);
  });

  it('reports a heading, text and pictures below the items', () => {
    const imported = conditionsFromHtml(
      `<ul><li>Knee</li></ul><h2>After</h2><p>${'word '.repeat(20)}</p><p><img src="a.png" alt="A knee"></p>`,
    );
    assert.equal(imported.value?.heading, undefined);
    assert.deepEqual(
      imported.problems.map(({ message }) => message.split('. ', 1)[0]),
      [
        'has the heading "After", which has no place here',
        `has text ("${'word '.repeat(8)}…") between or after its items`,
        'has <img> ("A knee") between or after its items',
      ],
    );
  });

  it('reports leftover elements by description, title or file name, and shortens long ones', () => {
    const html = [
      '<p><img src="/wp/2026/knee.jpg?w=300"></p>',
      '<p><img src="/wp/hip.jpg#a/b"></p>',
      '<p><img src="DATA:image/png;base64,AA/BB"></p>',
      '<p><img src="data:image/png;base64,AAAA"></p>',
      '<p><img src="a.png" title="A bed"></p>',
      '<p>See: <img src="a.png" alt="A knee"></p>',
      '<iframe title="A map" src="/map"></iframe>',
      `<svg><title>${'word '.repeat(20)}</title></svg>`,
      `<svg><title>${'x'.repeat(40)}</title></svg>`,
    ].join('');
    assert.deepEqual(
      faqFromHtml(`<details><summary>Q</summary>A</details>${html}`).problems.map(
        ({ message }) => message.split(' between', 1)[0],
      ),
      [
        'has <img> ("knee.jpg")',
        'has <img> ("hip.jpg")',
        'has <img>',
        'has <img>',
        'has <img> ("A bed")',
        'has text ("See:")',
        'has <iframe> ("A map")',
        `has <svg> ("${'word '.repeat(8)}…")`,
        `has <svg> ("${'x'.repeat(40)}")`,
      ],
    );
  });

  it('reports topic headings that no question follows', () => {
    const question = '<details><summary>Q</summary>A</details>';
    const headings = (html: string) =>
      faqFromHtml(html).problems.map(({ message }) => /^has the heading "(.*)", which/.exec(message)?.[1]);
    assert.deepEqual(headings(`${question}<h3>After</h3>`), ['After']);
    assert.deepEqual(headings(`<h2>T</h2><h3>One</h3><h3>Two</h3>${question}<h3>After</h3>`), [
      'One',
      'After',
    ]);
    assert.deepEqual(headings(`<h2>One</h2>${question}<h2>Two</h2>${question}`), []);
  });
});

describe('HTML import of step pictures', () => {
  const step = (html: string) => stepsFromHtml(`<h3>Rest</h3><p>Lie.</p>${html}`);

  it('marks a picture as decorative only when its alt attribute is empty', () => {
    const picture = (attributes: string) => step(`<img src="a.png"${attributes}>`).value?.items[0]?.picture;
    assert.deepEqual(picture(' alt=""'), { src: 'a.png', decorative: true });
    assert.deepEqual(picture(''), { src: 'a.png' });
    assert.deepEqual(picture(' alt="A bed"'), { src: 'a.png', alt: 'A bed' });
  });

  it('reads the image of a <picture> or <figure> and keeps its caption out of the text', () => {
    for (const html of [
      '<picture><source srcset="b.png"><img src="a.png" alt="A bed"></picture>',
      '<figure><img src="a.png" alt="A bed"></figure>',
    ]) {
      const { value, problems } = step(html);
      assert.deepEqual(value?.items[0]?.picture, { src: 'a.png', alt: 'A bed' }, html);
      assert.deepEqual(problems, [], html);
    }
    const { value } = step('<figure><img src="a.png" alt=""><figcaption>Bed</figcaption></figure>');
    assert.equal(value?.items[0]?.text, 'Lie.');
  });

  it('reads size and caption, and ignores an invalid width and a blank caption', () => {
    const picture = (size: string, caption: string) =>
      step(`<figure><img src="a.png" alt="A bed" ${size}><figcaption>${caption}</figcaption></figure>`).value
        ?.items[0]?.picture;
    assert.deepEqual(picture('width="40" height="30"', 'A <i>couch</i>'), {
      src: 'a.png',
      alt: 'A bed',
      width: 40,
      height: 30,
      caption: 'A couch',
    });
    assert.deepEqual(picture('width="auto"', ' '), { src: 'a.png', alt: 'A bed' });
  });

  it('uses the first of several pictures and reports the others', () => {
    const { value, problems } = step('<img src="a.png" alt="A"><img src="b.png" alt="B">');
    assert.equal(value?.items[0]?.picture?.src, 'a.png');
    assert.match(problems[0]!.message, /^holds <img> \("B"\)/);
  });

  it('ignores and reports a picture without an address', () => {
    const { value, problems } = step('<figure><img alt="A bed"></figure>');
    assert.equal(value?.items[0]?.picture, undefined);
    assert.match(problems[0]!.message, /^holds <img>/);
  });
});
