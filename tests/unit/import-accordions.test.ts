/** Accordions and tabs in HTML: what page builders and plug-ins make of boxes, buttons and ARIA is read as what it stands for. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { conditionsFromHtml, faqFromHtml, fromHtml } from '../../src/import/html.js';

const questions: readonly (readonly [question: string, answer: string])[] = [
  ['Does it hurt?', 'A little.'],
  ['How long does it take?', 'Half an hour.'],
];

const chevron = '<svg viewBox="0 0 8 8" aria-hidden="true"><title>Open</title><path d="M0 0h8"></path></svg>';

/** HTML of these pieces and the ends of some elements, in any order. */
const entangled = (...pieces: readonly string[]) =>
  fc
    .array(fc.constantFrom(...pieces, '</a>', '</h3>', '</div>', '</ul>', '</summary>', '</details>'), {
      maxLength: 20,
    })
    .map((all) => all.join(''));

/** How one item looks, and what stands around all of them; `$` is where they go. */
type Markup = readonly [item: (question: string, answer: string, number: number) => string, around?: string];

const accordions: Readonly<Record<string, Markup>> = {
  WordPress: [
    (question, answer) =>
      `<!-- wp:accordion-item --><div class="wp-block-accordion-item"><h3 class="wp-block-accordion-heading has-icon"><button type="button" class="wp-block-accordion-heading__toggle"><span class="wp-block-accordion-heading__toggle-title">${question}</span><span class="wp-block-accordion-heading__toggle-icon" aria-hidden="true">+</span></button></h3><div role="region" class="wp-block-accordion-panel" hidden><p>${answer}</p></div></div><!-- /wp:accordion-item -->`,
    '<div role="group" class="wp-block-accordion">$</div>',
  ],
  'Elementor accordion': [
    (question, answer, number) =>
      `<div class="elementor-accordion-item"><div id="elementor-tab-title-12${number}" class="elementor-tab-title" data-tab="${number}" role="button" aria-controls="elementor-tab-content-12${number}" aria-expanded="false"><span class="elementor-accordion-icon elementor-accordion-icon-left" aria-hidden="true"><span class="elementor-accordion-icon-closed"><i class="fas fa-plus"></i></span></span><a class="elementor-accordion-title" tabindex="0">${question}</a></div><div id="elementor-tab-content-12${number}" class="elementor-tab-content elementor-clearfix" data-tab="${number}" role="region" aria-labelledby="elementor-tab-title-12${number}" hidden><p>${answer}</p></div></div>`,
    '<div class="elementor-widget-accordion"><div class="elementor-widget-container"><div class="elementor-accordion">$</div></div></div>',
  ],
  'older Elementor toggle': [
    (question, answer, number) =>
      `<div class="elementor-toggle-item"><div id="elementor-tab-title-9${number}" class="elementor-tab-title" role="tab" aria-controls="elementor-tab-content-9${number}"><a href="" class="elementor-toggle-title">${question}</a></div><div id="elementor-tab-content-9${number}" class="elementor-tab-content" role="tabpanel" aria-labelledby="elementor-tab-title-9${number}" style="display: none">${answer}</div></div>`,
    '<div class="elementor-toggle" role="tablist">$</div>',
  ],
  'newer Elementor accordion': [
    (question, answer, number) =>
      `<details id="e-n-accordion-item-${number}" class="e-n-accordion-item"><summary class="e-n-accordion-item-title" aria-expanded="false" aria-controls="e-n-accordion-item-${number}"><span class="e-n-accordion-item-title-header"><div class="e-n-accordion-item-title-text"> ${question} </div></span></summary><div role="region" aria-labelledby="e-n-accordion-item-${number}" class="e-con"><p>${answer}</p></div></details>`,
  ],
  'Essential Addons': [
    (question, answer, number) =>
      `<div class="eael-accordion-list"><div id="hurt-${number}" class="elementor-tab-title eael-accordion-header" data-tab="${number}" aria-controls="elementor-tab-content-7${number}"><span class="eael-accordion-tab-title">${question}</span><i aria-hidden="true" class="fa-toggle fas fa-angle-right"></i></div><div id="elementor-tab-content-7${number}" class="eael-accordion-content clearfix" aria-labelledby="hurt-${number}"><p>${answer}</p></div></div>`,
  ],
  Kadence: [
    (question, answer, number) =>
      `<div class="wp-block-kadence-pane kt-accordion-pane kt-accordion-pane-${number}"><div class="kt-accordion-header-wrap"><button class="kt-blocks-accordion-header kt-acccordion-button-label-show" type="button"><span class="kt-blocks-accordion-title-wrap"><span class="kt-blocks-accordion-title">${question}</span></span><span class="kt-blocks-accordion-icon-trigger"></span></button></div><div class="kt-accordion-panel kt-accordion-panel-hidden"><div class="kt-accordion-panel-inner"><p>${answer}</p></div></div></div>`,
    '<div class="kt-accordion-wrap"><div class="kt-accordion-inner-wrap">$</div></div>',
  ],
  GenerateBlocks: [
    (question, answer) =>
      `<div class="gb-accordion__item"><div class="gb-accordion__toggle"><span class="gb-icon">${chevron}</span><span class="gb-button-text">${question}</span></div><div class="gb-accordion__content"><div class="gb-inside-container"><p>${answer}</p></div></div></div>`,
  ],
  Spectra: [
    (question, answer) =>
      `<div class="wp-block-uagb-faq-child uagb-faq-item" role="tab" tabindex="0"><div class="uagb-faq-questions-button uagb-faq-questions"><span class="uagb-icon uagb-faq-icon-wrap">${chevron}</span><span class="uagb-question">${question}</span></div><p class="uagb-faq-content">${answer}</p></div>`,
    '<div class="wp-block-uagb-faq" role="tablist">$</div>',
  ],
  Divi: [
    (question, answer, number) =>
      `<div class="et_pb_toggle et_pb_module et_pb_accordion_item et_pb_accordion_item_${number} et_pb_toggle_close"><h2 class="et_pb_toggle_title">${question}</h2><div class="et_pb_toggle_content clearfix"><p>${answer}</p></div></div>`,
  ],
  'WPBakery accordion': [
    (question, answer, number) =>
      `<div class="vc_tta-panel" data-vc-content=".vc_tta-panel-body"><div class="vc_tta-panel-heading"><h2 class="vc_tta-panel-title"><a href="#s${number}" data-vc-accordion data-vc-container=".vc_tta-container"><span class="vc_tta-title-text">${question}</span><i class="vc_tta-controls-icon"></i></a></h2></div><div class="vc_tta-panel-body"><div class="wpb_text_column"><div class="wpb_wrapper"><p>${answer}</p></div></div></div></div>`,
  ],
  'WPBakery FAQ': [
    (question, answer) =>
      `<div class="vc_toggle vc_toggle_default"><div class="vc_toggle_title"><h2>${question}</h2><i class="vc_toggle_icon"></i></div><div class="vc_toggle_content"><p>${answer}</p></div></div>`,
  ],
  Avada: [
    (question, answer, number) =>
      `<div class="fusion-panel panel-default"><div class="panel-heading"><h2 class="panel-title toggle" id="toggle_c${number}"><a aria-expanded="false" aria-controls="c${number}" role="button" data-toggle="collapse" data-target="#c${number}" href="#c${number}"><span class="fusion-toggle-icon-wrapper" aria-hidden="true"><i class="fa-fusion-box active-icon"></i></span><span class="fusion-toggle-heading">${question}</span></a></h2></div><div id="c${number}" class="panel-collapse collapse" aria-labelledby="toggle_c${number}"><div class="panel-body toggle-content fusion-clearfix"><p>${answer}</p></div></div></div>`,
  ],
  'Beaver Builder': [
    (question, answer, number) =>
      `<div class="fl-accordion-item"><div class="fl-accordion-button" id="fl-tab-${number}" aria-controls="fl-panel-${number}"><a href="#" id="fl-label-${number}" class="fl-accordion-button-label" tabindex="0" aria-controls="fl-panel-${number}">${question}</a><a href="#" class="fl-accordion-button-icon" aria-expanded="false" aria-controls="fl-panel-${number}"><i class="fa fa-plus"><span class="sr-only">Expand</span></i></a></div><div class="fl-accordion-content fl-clearfix" id="fl-panel-${number}" aria-labelledby="fl-tab-${number}" aria-hidden="true" role="region"><p>${answer}</p></div></div>`,
  ],
  Yoast: [
    (question, answer, number) =>
      `<div class="schema-faq-section" id="faq-question-${number}"><strong class="schema-faq-question">${question}</strong> <p class="schema-faq-answer">${answer}</p></div>`,
    '<div class="schema-faq wp-block-yoast-faq-block">$</div>',
  ],
  Squarespace: [
    (question, answer, number) =>
      `<li class="accordion-item" data-is-open="false"><div class="accordion-divider accordion-divider--top" aria-hidden="true"></div><h4 class="accordion-item__title-wrapper" role="heading" aria-level="3"><button class="accordion-item__click-target" aria-expanded="false" id="button-block-${number}" aria-controls="dropdown-block-${number}"><span class="accordion-item__title">${question}</span><div class="accordion-icon-container" aria-hidden="true"><div class="plus"></div></div></button></h4><div class="accordion-item__dropdown" role="region" id="dropdown-block-${number}" aria-labelledby="button-block-${number}" style="display: none"><div class="accordion-item__description"><p>${answer}</p></div></div></li>`,
    '<ul class="accordion-items-container">$</ul>',
  ],
  Wix: [
    (question, answer, number) =>
      `<div role="listitem" data-hook="item"><button type="button" aria-expanded="false" aria-controls="wix-${number}" data-hook="header"><span><h3>${question}</h3></span><span data-hook="icon">${chevron}</span></button><div role="region" id="wix-${number}" hidden><div data-hook="content"><p>${answer}</p></div></div></div>`,
    '<div role="list">$</div>',
  ],
  Webflow: [
    (question, answer, number) =>
      `<div data-hover="false" data-delay="0" class="accordion w-dropdown"><div class="faq-toggle w-dropdown-toggle" id="w-dropdown-toggle-${number}" aria-controls="w-dropdown-list-${number}" aria-haspopup="menu" aria-expanded="false" role="button" tabindex="0"><div class="w-icon-dropdown-toggle" aria-hidden="true"></div><div>${question}</div></div><nav class="faq-list w-dropdown-list" id="w-dropdown-list-${number}" aria-labelledby="w-dropdown-toggle-${number}"><p>${answer}</p></nav></div>`,
  ],
  'Bootstrap 5': [
    (question, answer, number) =>
      `<div class="accordion-item"><h2 class="accordion-header"><button class="accordion-button collapsed" type="button" data-bs-toggle="collapse" data-bs-target="#flush-${number}" aria-expanded="false" aria-controls="flush-${number}">${question}</button></h2><div id="flush-${number}" class="accordion-collapse collapse" data-bs-parent="#all"><div class="accordion-body"><p>${answer}</p></div></div></div>`,
    '<div class="accordion" id="all">$</div>',
  ],
  'Bootstrap 5, without ARIA': [
    (question, answer, number) =>
      `<div class="accordion-item"><h2 class="accordion-header"><button class="accordion-button" type="button" data-bs-toggle="collapse" data-bs-target="#flush-${number}">${question}</button></h2><div id="flush-${number}" class="accordion-collapse collapse"><div class="accordion-body"><p>${answer}</p></div></div></div>`,
  ],
  'Bootstrap 4': [
    (question, answer, number) =>
      `<div class="card"><div class="card-header" id="heading${number}"><h5 class="mb-0"><button class="btn btn-link" data-toggle="collapse" data-target="#collapse${number}" aria-expanded="true" aria-controls="collapse${number}">${question}</button></h5></div><div id="collapse${number}" class="collapse show" aria-labelledby="heading${number}"><div class="card-body">${answer}</div></div></div>`,
  ],
  'Bootstrap 4, without ARIA': [
    (question, answer, number) =>
      `<div class="card"><div class="card-header"><button class="btn btn-link" data-toggle="collapse" data-target="#collapse${number}">${question}</button></div><div id="collapse${number}" class="collapse"><div class="card-body">${answer}</div></div></div>`,
  ],
  'Bootstrap 3': [
    (question, answer, number) =>
      `<div class="panel panel-default"><div class="panel-heading"><a data-toggle="collapse" data-parent="#all" href="#c${number}">${question}</a></div><div id="c${number}" class="panel-collapse collapse"><div class="panel-body">${answer}</div></div></div>`,
  ],
  UIkit: [
    (question, answer) =>
      `<li><a class="uk-accordion-title" href>${question}<span uk-accordion-icon></span></a><div class="uk-accordion-content" hidden><p>${answer}</p></div></li>`,
    '<ul uk-accordion>$</ul>',
  ],
  Foundation: [
    (question, answer) =>
      `<li class="accordion-item" data-accordion-item><a href="#" class="accordion-title">${question}</a><div class="accordion-content" data-tab-content>${answer}</div></li>`,
    '<ul class="accordion" data-accordion>$</ul>',
  ],
  Ghost: [
    (question, answer) =>
      `<div class="kg-card kg-toggle-card" data-kg-toggle-state="close">
        <div class="kg-toggle-heading">
          <h4 class="kg-toggle-heading-text">${question}</h4>
          <button class="kg-toggle-card-icon" aria-label="Expand toggle to read content"><svg id="Regular"><path></path></svg></button>
        </div>
        <div class="kg-toggle-content"><p>${answer}</p></div>
      </div>`,
  ],
  'jQuery UI, once its script has run': [
    (question, answer, number) =>
      `<h3 class="ui-accordion-header" role="tab" id="ui-id-${number}" aria-controls="ui-panel-${number}" aria-selected="false" aria-expanded="false"><span class="ui-accordion-header-icon ui-icon"></span>${question}</h3><div class="ui-accordion-content" id="ui-panel-${number}" aria-labelledby="ui-id-${number}" role="tabpanel" aria-hidden="true"><p>${answer}</p></div>`,
    '<div class="ui-accordion" role="tablist">$</div>',
  ],
  W3Schools: [
    (question, answer) =>
      `<button class="accordion">${question}</button><div class="panel"><p>${answer}</p></div>`,
  ],
  'schema.org': [
    (question, answer) =>
      `<div itemscope itemprop="mainEntity" itemtype="https://schema.org/Question"><span itemprop="name">${question}</span><div itemscope itemprop="acceptedAnswer" itemtype="https://schema.org/Answer"><div itemprop="text">${answer}</div></div></div>`,
    '<div itemscope itemtype="https://schema.org/FAQPage">$</div>',
  ],
  Notion: [
    (question, answer) =>
      `<ul class="toggle"><li><details open=""><summary>${question}</summary><p>${answer}</p></details></li></ul>`,
    '<article class="page sans"><div class="page-body">$</div></article>',
  ],
  'buttons that only say whether they are open': [
    (question, answer) =>
      `<div class="item"><div class="head"><button aria-expanded="false">${question}</button></div><div class="body" hidden>${answer}</div></div>`,
  ],
  'an icon beside each heading': [
    (question, answer, number) =>
      `<div class="item"><div class="head"><h2>${question}</h2><button aria-expanded="false" aria-controls="p${number}"><span class="sr-only">Open</span>${chevron}</button></div><div id="p${number}" hidden>${answer}</div></div>`,
  ],
  'a <dl> that a script closed': [
    (question, answer, number) =>
      `<dt><button aria-expanded="false" aria-controls="p${number}">${question}</button></dt><dd id="p${number}" hidden>${answer}</dd>`,
    '<dl>$</dl>',
  ],
};

/** Those whose ids are like any that an author gives. */
const withIds = ['newer Elementor accordion', 'Beaver Builder', 'Yoast'];

const markupOf = ([item, around = '<div class="all">$</div>']: Markup) =>
  around.replace(
    '$',
    questions.map(([question, answer], index) => item(question, answer, index + 1)).join('\n'),
  );

describe('HTML import of accordions and tabs', () => {
  for (const [name, markup] of Object.entries(accordions)) {
    it(`reads questions and answers: ${name}`, () => {
      const imported = faqFromHtml(`<div><div><h2>Questions</h2></div></div>${markupOf(markup)}`);
      assert.deepEqual(imported.problems, []);
      assert.equal(imported.value?.heading, 'Questions');
      assert.deepEqual(
        imported.value.items.map(({ question, answer }) => [question, answer]),
        questions,
      );
      const ids = imported.value.items.map(({ id }) => id);
      if (!withIds.includes(name)) assert.deepEqual(ids, ['does-it-hurt', 'how-long-does-it-take']);
    });

    it(`keeps questions in bold and answers as paragraphs in running text: ${name}`, () => {
      const { value, problems } = fromHtml(markupOf(markup));
      assert.deepEqual(problems, []);
      assert.deepEqual(
        value,
        questions.flatMap(([question, answer]) => [
          { type: 'paragraph', children: [{ type: 'strong', children: question }] },
          { type: 'paragraph', children: answer },
        ]),
      );
    });
  }

  const first = (html: string) => faqFromHtml(html).value?.items[0];
  const item = (title: string, attributes = '') =>
    `<div class="item"${attributes}><h3${title}><button aria-expanded="false" aria-controls="p">Pain?</button></h3><div id="p">x</div></div>`;

  it('takes the id of a question from its heading or surrounding box, but not from its button', () => {
    assert.equal(first(item(' id="hurt"'))?.id, 'hurt');
    assert.equal(first(item('', ' id="hurt"'))?.id, 'hurt');
    assert.equal(first(item('').replace('<button', '<button id="b1"'))?.id, 'pain');
  });

  it('leaves icons, aria-hidden and visually hidden text out of the question', () => {
    const classes = ['sr-only', 'screen-reader-text', 'visually-hidden', 'visuallyhidden'];
    for (const more of [
      '<svg><title>Open</title></svg>',
      '<i aria-hidden="true">+</i>',
      ...classes.map((name) => `<span class="${name}">Open</span>`),
    ]) {
      const { value, problems } = faqFromHtml(item('').replace('Pain?', `Pain?${more}`));
      assert.deepEqual([value?.items[0]?.question, problems], ['Pain?', []], more);
      const beside = `<div><h3>Pain?</h3><button aria-expanded="false" aria-controls="p">${more}</button></div>`;
      assert.equal(first(`${beside}<div id="p">x</div>`)?.question, 'Pain?', more);
    }
  });

  it('keeps the text of a panel without a title and reports its icon-only button', () => {
    const icon = `<div><button aria-expanded="false" aria-controls="p">${chevron}</button></div>`;
    const { value, problems } = fromHtml(`<p>A</p>${icon}<div id="p" hidden><p>x</p></div>`);
    assert.equal(value, 'A\n\nx');
    assert.match(problems[0]!.message, /^holds <button>/);
  });

  it('takes the title from the heading beside an icon button, at any heading level', () => {
    for (const level of [1, 2, 3, 4, 5, 6]) {
      const heading = `<h${level}>Pain?</h${level}>`;
      const icon = `<button aria-expanded="false" aria-controls="p">${chevron}</button>`;
      const { value, problems } = faqFromHtml(`<div>${heading}${icon}</div><div id="p" hidden>x</div>`);
      assert.deepEqual([value?.items[0]?.question, value?.items[0]?.answer, problems], ['Pain?', 'x', []]);
    }
  });

  it('reads a title inside an <a> as bold text without a link, whatever the href', () => {
    for (const attributes of ['href="#p"', 'href="javascript:void(0)" role="button"', 'href=""', '']) {
      const title = `<h3><a ${attributes} aria-expanded="false" aria-controls="p">Pain?</a></h3>`;
      const { value, problems } = fromHtml(`${title}<div id="p">x</div>`);
      const [name] = value as readonly { readonly children: unknown }[];
      assert.deepEqual([name?.children, problems], [[{ type: 'strong', children: 'Pain?' }], []]);
    }
  });

  it('uses the first of two panels with the same id and reports the text of the second', () => {
    const { value, problems } = faqFromHtml(`${item('')}<div id="p">y</div>`);
    assert.equal(value?.items[0]?.answer, 'x');
    assert.match(problems[0]!.message, /^has text \("y"\)/);
  });

  it('reads a nested accordion as a bold title and text inside the outer answer', () => {
    const inner =
      '<h4><button aria-expanded="false" aria-controls="in">More</button></h4><div id="in" hidden>y</div>';
    const outer = `<h3><button aria-expanded="false" aria-controls="out">Pain?</button></h3><div id="out" hidden><p>x</p>${inner}</div>`;
    const { value, problems } = faqFromHtml(outer);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      value?.items.map(({ question, answer }) => [question, JSON.stringify(answer)]),
      [['Pain?', JSON.stringify(fromHtml('<p>x</p><b>More</b><p>y</p>').value)]],
    );
  });

  it('reads tabs with grouped titles, and tabs whose titles appear twice', () => {
    const tab = (name: string, id: string) =>
      `<li><a role="tab" href="#${id}" aria-controls="${id}">${name}</a></li>`;
    const panel = (id: string, text: string) => `<div role="tabpanel" id="${id}" hidden><p>${text}</p></div>`;
    const imported = conditionsFromHtml(
      `<h2>For</h2><ul role="tablist">${tab('Knee', 'k')}${tab('Hip', 'h')}</ul>${panel('k', 'It may.')}${panel('h', 'Not known.')}`,
    );
    assert.deepEqual(imported.problems, []);
    assert.deepEqual(
      imported.value?.items.map(({ name, text }) => [name, text]),
      [
        ['Knee', 'It may.'],
        ['Hip', 'Not known.'],
      ],
    );
    const twice = (n: number) =>
      `<div class="elementor-tab-title" role="tab" aria-controls="t${n}">Q${n}</div>`;
    const tabs = `<div class="elementor-tabs-wrapper" role="tablist">${twice(1)}${twice(2)}</div><div>${twice(1)}<div id="t1">x</div>${twice(2)}<div id="t2">y</div></div>`;
    const { value, problems } = faqFromHtml(tabs);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      value?.items.map(({ question, answer }) => [question, answer]),
      [
        ['Q1', 'x'],
        ['Q2', 'y'],
      ],
    );
  });

  it('reads panels behind repeated “Read more” buttons in place and reports the button', () => {
    const more = (n: number, text: string) =>
      `<p>Short.</p><button aria-expanded="false" aria-controls="m${n}">Read more</button><div id="m${n}" ${n > 1 ? 'hidden' : 'aria-hidden="true"'}><p>${text}</p></div>`;
    const { value, problems } = faqFromHtml(
      `<h3>One?</h3>${more(1, 'Long.')}<h3>Two?</h3>${more(2, 'Longer.')}`,
    );
    assert.deepEqual(
      value?.items.map(({ question, answer }) => [question, answer]),
      [
        ['One?', 'Short.\n\nLong.'],
        ['Two?', 'Short.\n\nLonger.'],
      ],
    );
    assert.match(problems[0]!.message, /^holds <button> \("Read more"\)/);
  });

  it('reports, but does not read, buttons of menus, dialogs and sliders or without a panel below', () => {
    for (const html of [
      '<nav><button aria-expanded="false" aria-controls="m">Menu</button><ul id="m"><li>Home</li></ul></nav>',
      ...['navigation', 'menu', 'menubar'].map(
        (role) =>
          `<div role="${role}"><button aria-expanded="false" aria-controls="m">Menu</button><ul id="m"><li>Home</li></ul></div>`,
      ),
      ...['nav id="m"', 'dialog id="m"', 'div id="m" role="listbox"', 'div id="m" role="menu"'].map(
        (box) =>
          `<button aria-expanded="false" aria-controls="m">Menu</button><${box}>Home</${box.split(' ')[0]}>`,
      ),
      '<button aria-expanded="false" aria-haspopup="dialog" aria-controls="m">Ask</button><div id="m" role="dialog">Form</div>',
      '<button role="tab" aria-controls="gone">Tab</button><p>Text</p>',
      '<div id="m">Text</div><button aria-expanded="true" aria-controls="m">Less</button>',
      '<button aria-controls="slides">Next</button><div id="slides">One</div>',
    ]) {
      const { value, problems } = faqFromHtml(`${html}<details><summary>Pain?</summary>x</details>`);
      assert.deepEqual(
        value?.items.map(({ question }) => question),
        ['Pain?'],
        html,
      );
      assert.match(problems[0]!.message, /^holds <button>/, html);
    }
  });

  it('reports a single problem when there are no items', () => {
    const { value, problems } = faqFromHtml('<p>Words.</p>');
    assert.equal(value, undefined);
    assert.deepEqual(
      problems.map(({ message }) => message.split(':', 1)[0]),
      ['holds no items'],
    );
  });

  it('keeps all words of a title that contains a heading and other text', () => {
    const head =
      '<button aria-expanded="false" aria-controls="p"><h3>Pain?</h3><span>In short</span></button>';
    assert.equal(first(`${head}<div id="p">x</div>`)?.question, 'Pain? In short');
  });

  it('never throws, however badly the elements are nested', () => {
    const html = entangled(
      '<button aria-expanded="false" aria-controls="a">Q',
      '<a role="tab" href="#b">R',
      '<h3 id="b" class="accordion-title">T',
      '<div id="a" hidden>',
      '<div id="b" aria-hidden="true">x',
      '<ul><li>',
      '<details><summary>S',
      '<dl><dt>',
      '</button>',
      'y',
    );
    fc.assert(
      fc.property(html, (input) => {
        faqFromHtml(input);
        conditionsFromHtml(input);
        fromHtml(input);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps both titles of a shared panel: the first as intro, the second as question', () => {
    const two =
      '<div role="tab" aria-controls="p">Pain?</div><button aria-expanded="false" aria-controls="p">Harm?</button>';
    const { value, problems } = faqFromHtml(`${two}<div id="p">x</div>`);
    assert.deepEqual([value?.intro, value?.items[0]?.question, problems], ['Pain?', 'Harm?', []]);
  });

  it('loses no words, however badly the elements are nested', () => {
    const html = entangled(
      '<span role="button" aria-expanded="false" aria-controls="a">One',
      '<span role="button" aria-expanded="false" aria-controls="b">Two',
      '<a role="tab" href="#b">Three',
      '<h3 id="b" class="accordion-title">Four',
      '<div class="accordion-title">Five',
      '<div id="a">Six',
      '<div id="b">Seven',
      '<ul><li>',
      '<details><summary>Eight',
      '</span>',
      'Nine',
    );
    fc.assert(
      fc.property(html, (input) => {
        const read = JSON.stringify(fromHtml(input).value);
        for (const [word] of input.matchAll(/[A-Z]\w+/g)) assert.ok(read.includes(word), `${word}: ${read}`);
      }),
      { numRuns: 1000 },
    );
  });

  it('reads the hidden panel of a button inside <summary> as the answer', () => {
    const summary =
      '<summary><span role="button" aria-expanded="false" aria-controls="p">Pain?</span></summary>';
    assert.equal(first(`<details>${summary}<div id="p" hidden>x</div></details>`)?.answer, 'x');
  });

  it('keeps the words of other items in the same list, and of a text-only list that follows', () => {
    const details = '<details><summary>One?</summary>x</details>';
    const inside = [
      { type: 'paragraph', children: [{ type: 'strong', children: 'One?' }] },
      { type: 'paragraph', children: 'x' },
    ];
    assert.deepEqual(fromHtml(`<ul><li>${details}</li><li>Two.</li></ul>`).value, [
      { type: 'list', items: [inside, 'Two.'] },
    ]);
    assert.deepEqual(fromHtml(`<ul><li>${details}</li></ul><ul>Two.</ul>`).value, [
      ...inside,
      { type: 'list', items: ['Two.'] },
    ]);
  });

  it('does not read the next title, an icon or text beside a title as the answer', () => {
    const { value } = faqFromHtml(
      '<div class="tabs"><div id="tabs"><p>Tap one.</p><a role="tab" aria-controls="t">Pain?</a></div><div id="t">x</div></div>',
    );
    const [pain] = value?.items ?? [];
    assert.deepEqual([value?.intro, pain?.question, pain?.id], ['Tap one.', 'Pain?', 'pain']);
    const title = (tag: string) => `<${tag} class="accordion-title">A</${tag}>`;
    for (const next of [
      '<h3 class="accordion-title">B</h3>',
      '<h4>B</h4>',
      '<div><h3 class="accordion-title">B</h3></div>',
    ])
      assert.deepEqual(fromHtml(`${title('div')}${next}<p>b</p>`), {
        value: [
          { type: 'paragraph', children: 'A' },
          { type: 'paragraph', children: [{ type: 'strong', children: 'B' }] },
          { type: 'paragraph', children: 'b' },
        ],
        problems: [],
      });
    for (const between of ['<span>+</span>', '<svg><title>Open</title></svg>'])
      assert.equal(first(`${title('h3')}${between}<p>a</p>`)?.answer, 'a');
  });

  it('derives a missing id from the question and reads a bare number as the answer', () => {
    const question = { id: 'how-long', question: 'How long?', answer: '20' };
    assert.deepEqual(first('<div class="accordion-title">How long?</div><p>20</p>'), question);
  });

  it('reads <details> out of a <ul>, <ol> or <dl> that contains nothing else', () => {
    const details = '<details><summary>One?</summary>x</details>';
    for (const list of [
      `<ul><li>${details}</li></ul>`,
      `<ol><li>${details}</li></ol>`,
      `<dl><dd>${details}</dd></dl>`,
    ])
      assert.deepEqual(faqFromHtml(list).value?.items, [{ id: 'one', question: 'One?', answer: 'x' }], list);
  });
});
