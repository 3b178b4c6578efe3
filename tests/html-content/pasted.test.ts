import { expect } from '@open-wc/testing';
import { stubConsole } from '../support/stub-console.js';
import { answers, expectMarkup, parts, read, shown } from './support.js';

const answer = '[part="panel"] .text';

describe('HTML from Google Docs', () => {
  const look = (more: string) =>
    `style="font-size:11pt;font-weight:400;font-style:normal;text-decoration:none;vertical-align:baseline;white-space:pre-wrap;${more}"`;
  const run = (text: string, more = '') => `<span ${look(more)}>${text}</span>`;
  const paragraph = (text: string) => `<p dir="ltr" style="line-height:1.38;margin-top:0pt;">${text}</p>`;
  const entry = (text: string) =>
    `<li dir="ltr" ${look('list-style-type:disc')} aria-level="1"><p dir="ltr" role="presentation">${text}</p></li>`;
  const heading = (level: number, text: string) => `<h${level} dir="ltr">${run(text)}</h${level}>`;
  const pasted = (html: string) =>
    `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1">${html}<br></b><br class="Apple-interchange-newline">`;

  it('is read despite the <b> around it, and keeps bold text', async () => {
    const faq = await read(
      `<clinic-faq>${pasted(
        heading(2, 'Questions') +
          paragraph(run('What people ask.')) +
          '<br>' +
          heading(3, 'Does it hurt?') +
          paragraph(run('A ') + run('little', 'font-weight:700') + run('.')) +
          heading(3, 'How long does it take?') +
          paragraph(run('Half an hour.')),
      )}</clinic-faq>`,
    );
    expect(parts(faq, 'heading')).to.deep.equal(['Questions']);
    expect(shown(faq)).to.include('What people ask.');
    expect(answers(faq)).to.deep.equal([
      ['Does it hurt?', 'A little.'],
      ['How long does it take?', 'Half an hour.'],
    ]);
    expectMarkup(faq, `${answer} p`, 'A <strong>little</strong>.');
  });

  it('nests inner lists in the item before them', async () => {
    const lists = `<ul>${entry(run('Ice'))}<ul>${entry(run('Ten minutes'))}</ul>${entry(run('Rest'))}</ul>`;
    const faq = await read(`<clinic-faq>${pasted(heading(3, 'What helps?') + lists)}</clinic-faq>`);
    expectMarkup(
      faq,
      answer,
      '<ul><li class="text"><p>Ice</p><ul><li class="text">Ten minutes</li></ul></li><li class="text">Rest</li></ul>',
    );
  });

  it('has bold text before a colon read as the name of a condition, benefit or step', async () => {
    const bold = 'font-weight:700';
    const list = `<ul>${entry(run('Knee: ', bold) + run('It may help.'))}${entry(run('Back', bold) + run(' pain'))}</ul>`;
    const conditions = await read(`<clinic-condition-list>${pasted(list)}</clinic-condition-list>`);
    expect(parts(conditions, 'title')).to.deep.equal(['Knee']);
    expect(shown(conditions)).to.include('It may help.').and.to.include('Back pain');
    const benefits = await read(`<clinic-benefit-cards>${pasted(list)}</clinic-benefit-cards>`);
    expect(parts(benefits, 'title')).to.deep.equal(['Knee', 'Back pain']);
    const steps = await read(`<clinic-procedure-steps>${pasted(list)}</clinic-procedure-steps>`);
    expect(parts(steps, 'title')).to.deep.equal(['Knee']);
    expect(shown(steps)).to.include('Back pain');
  });

  it('loses struck-out text, with a warning', async () => {
    const warnings = stubConsole('warn');
    const struck = run('It is safe.', 'text-decoration:line-through');
    const faq = await read(
      `<clinic-faq>${heading(3, 'Risks?')}${paragraph(run('Few. ') + struck)}</clinic-faq>`,
    );
    expect(answers(faq)).to.deep.equal([['Risks?', 'Few.']]);
    expect(warnings[0]).to.include('faq.items[0].answer holds <s>');
  });
});

describe('HTML from Word', () => {
  const line = (text: string) => `<p class=MsoNormal>${text}<o:p></o:p></p>\n`;
  const empty = '<p class=MsoNormal><o:p>&nbsp;</o:p></p>\n';
  const space = `<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span>`;
  const entry = (mark: string, text: string, level = 1) =>
    `<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>${mark}${space}</span></span><![endif]><span lang=EN-US>${text}<o:p></o:p></span></p>\n`;

  it('has its list paragraphs read as lists and nested lists', async () => {
    const faq = await read(
      `<clinic-faq><h3>What helps?<o:p></o:p></h3>${empty}${line('Two\nthings.')}${entry('·', 'Ice')}${entry('o', 'Ten minutes', 2)}${entry('·', 'Rest')}${empty}${entry('1.', 'Come')}${entry('2.', 'Go')}</clinic-faq>`,
    );
    expectMarkup(
      faq,
      answer,
      '<p>Two things.</p><ul><li class="text"><p>Ice</p><ul><li class="text">Ten minutes</li></ul></li><li class="text">Rest</li></ul><ol><li class="text">Come</li><li class="text">Go</li></ol>',
    );
  });

  it('has its list paragraphs read as a list even without their mso-list styles', async () => {
    const pasted = (mark: string, text: string) =>
      `<p class="MsoListParagraph" style="text-indent: -18pt;"><!--[if !supportLists]--><span style="font-family: Symbol;">${mark}<span style="font: 7pt &quot;Times New Roman&quot;;">&nbsp;&nbsp; </span></span><!--[endif]-->${text}<o:p></o:p></p>`;
    const conditions = await read(
      `<clinic-condition-list><h2>Conditions</h2>${empty}${pasted('·', '<b>Knee:</b> It may help.')}${pasted('·', '<b>Back:</b> We do not know.')}${empty}</clinic-condition-list>`,
    );
    expect(parts(conditions, 'heading')).to.deep.equal(['Conditions']);
    expect(parts(conditions, 'title')).to.deep.equal(['Knee', 'Back']);
  });

  it('keeps a list paragraph without a bullet or number', async () => {
    const faq = await read(
      '<clinic-faq><h3>More?</h3><p class="MsoListParagraph">I had no mark.</p></clinic-faq>',
    );
    expect(answers(faq)).to.deep.equal([['More?', 'I had no mark.']]);
  });

  it('has its topics recognised despite empty lines between the headings', async () => {
    const faq = await read(
      `<clinic-faq><h3>Before</h3>${empty}<h4>One?</h4>${line('1.')}${empty}<h3>After</h3>${empty}<h4>Two?</h4>${line('2.')}${empty}</clinic-faq>`,
    );
    expect(parts(faq, 'topic')).to.deep.equal(['Before', 'After']);
    expect(answers(faq).flat()).to.deep.equal(['One?', '1.', 'Two?', '2.']);
  });
});

describe('HTML from Word Online', () => {
  const run = (text: string) =>
    `<span class="TextRun" data-contrast="auto"><span class="NormalTextRun">${text}</span></span><span class="EOP">&nbsp;</span>`;
  const box = (html: string) => `<div class="ListContainerWrapper SCXW1 BCX8">${html}</div>`;
  const numbered = (text: string, start: number, level = 1) =>
    box(
      `<ol class="NumberListStyle${level}" role="list" start="${start}"><li data-aria-posinset="${start}" data-aria-level="${level}" role="listitem" class="OutlineElement"><p class="Paragraph">${run(text)}</p></li></ol>`,
    );
  const dotted = (text: string, level = 1) =>
    box(
      `<ul class="BulletListStyle${level}" role="list"><li data-aria-level="${level}" class="OutlineElement"><p class="Paragraph">${run(text)}</p></li></ul>`,
    );
  const answerOf = (html: string) => read(`<clinic-faq><h3>What next?</h3>${html}</clinic-faq>`);
  const item = (text: string) => `<li class="text">${text}</li>`;

  it('has paragraphs with role="heading" read as headings', async () => {
    const faq = await read(
      `<clinic-faq><div class="OutlineElement"><p class="Paragraph" role="heading" aria-level="3">${run('Does it hurt?')}</p></div><div class="OutlineElement"><p class="Paragraph">${run('A little.')}</p></div></clinic-faq>`,
    );
    expect(answers(faq)).to.deep.equal([['Does it hurt?', 'A little.']]);
  });

  it('has numbered items merged into one list, with deeper levels nested', async () => {
    const faq = await answerOf(
      `${numbered('Come', 1)}${numbered('Ring', 1, 2)}${numbered('Wait', 2, 2)}${numbered('Go', 2)}`,
    );
    const inner = `<ol>${item('Ring')}${item('Wait')}</ol>`;
    expectMarkup(faq, answer, `<ol>${item(`<p>Come</p>${inner}`)}${item('Go')}</ol>`);
  });

  it('has bulleted items merged, and a new list if the kind changes or numbering restarts', async () => {
    const faq = await answerOf(
      `${dotted('Ice')}${dotted('Ten minutes', 2)}${dotted('Rest')}${numbered('Come', 1)}${numbered('One', 1)}`,
    );
    const ice = item(`<p>Ice</p><ul>${item('Ten minutes')}</ul>`);
    expectMarkup(
      faq,
      answer,
      `<ul>${ice}${item('Rest')}</ul><ol>${item('Come')}</ol><ol>${item('One')}</ol>`,
    );
  });

  it('has lists merged that only their start numbers connect', async () => {
    const faq = await answerOf(
      '<ol><li>Come</li></ol>\n<ol start="2"><li>Wait</li></ol> <ol start="3"><li>Go</li></ol>',
    );
    expectMarkup(faq, answer, `<ol>${item('Come')}${item('Wait')}${item('Go')}</ol>`);
  });

  it('causes a warning about the lost start number of a list that continues after text', async () => {
    const warnings = stubConsole('warn');
    const faq = await answerOf('<ol><li>Come</li></ol>Words.<ol start="2"><li>Go</li></ol>');
    expectMarkup(faq, answer, `<ol>${item('Come')}</ol><p>Words.</p><ol>${item('Go')}</ol>`);
    expect(warnings[0]).to.include('faq.items[0].answer holds a list that starts at 2');
  });
});

describe('HTML content on the page', () => {
  it('stays as written, and its custom elements are created only once', async () => {
    let made = 0;
    customElements.define(
      'made-once',
      class extends HTMLElement {
        constructor() {
          super();
          made++;
        }
      },
    );
    const html =
      '<h3>One?</h3><p style="color:red"><span style="font-weight:700">1</span> <made-once></made-once></p>';
    const faq = await read(`<clinic-faq>${html}</clinic-faq>`);
    expectMarkup(faq, `${answer} p`, '<strong>1</strong>');
    const written = new DOMParser().parseFromString(`<clinic-faq>${html}</clinic-faq>`, 'text/html');
    expect(faq.isEqualNode(written.body.firstElementChild)).to.equal(true);
    expect(made).to.equal(1);
  });
});
