import { expect } from '@open-wc/testing';
import { all, outline, words } from '../support/shadow.js';
import { answers, parts, read, shown } from './support.js';

describe('<clinic-faq> with HTML content', () => {
  const asked = [
    ['Does it hurt?', 'A little.'],
    ['How long does it take?', 'Half an hour.'],
  ];

  it('reads headings as questions and the text below as answers', async () => {
    const faq = await read(`<clinic-faq>
      <h2>Questions</h2><p>What people ask.</p>
      <h3>Does it hurt?</h3><p>A little.</p>
      <h3>How long does it take?</h3>Half an hour.
    </clinic-faq>`);
    expect(outline(faq)).to.include('2 Questions').and.to.include('3 Does it hurt?');
    expect(shown(faq)).to.include('What people ask.');
    expect(answers(faq)).to.deep.equal(asked);
  });

  it('reads questions from <details>', async () => {
    const faq = await read(`<clinic-faq>
      <h2>Questions</h2><p>What people ask.</p>
      <details><summary>Does it hurt?</summary><p>A little.</p></details>
      <details><summary><h3>How long does it take?</h3></summary>Half an hour.</details>
    </clinic-faq>`);
    expect(parts(faq, 'heading')).to.deep.equal(['Questions']);
    expect(shown(faq)).to.include('What people ask.');
    expect(answers(faq)).to.deep.equal(asked);
  });

  it('reads questions from a <dl>', async () => {
    const faq = await read(`<clinic-faq>
      <h2>Questions</h2>
      <dl>
        <dt>Does it hurt?</dt><dd>A little.</dd>
        <div><dt>How long does it take?</dt><dd>Half an hour.</dd></div>
      </dl>
    </clinic-faq>`);
    expect(parts(faq, 'heading')).to.deep.equal(['Questions']);
    expect(answers(faq)).to.deep.equal(asked);
  });

  it('reads headings above the questions as topics', async () => {
    const topics = ['Before', 'After'];
    const headings = await read(`<clinic-faq>
      <h2>Questions</h2>
      <h3>Before</h3> <h4>One?</h4> 1. <h4>Two?</h4> 2.
      <h3>After</h3> <h4>Three?</h4> 3.
    </clinic-faq>`);
    expect(parts(headings, 'topic')).to.deep.equal(topics);
    const details = await read(`<clinic-faq>
      <h3>Before</h3> <details><summary>One?</summary>1.</details><details><summary>Two?</summary>2.</details>
      <h3>After</h3> <details><summary>Three?</summary>3.</details>
    </clinic-faq>`);
    expect(parts(details, 'topic')).to.deep.equal(topics);
    const lists = await read(`<clinic-faq>
      <h3>Before</h3> <dl><dt>One?</dt><dd>1.</dd><dt>Two?</dt><dd>2.</dd></dl>
      <h3>After</h3> <dl><dt>Three?</dt><dd>3.</dd></dl>
    </clinic-faq>`);
    expect(parts(lists, 'topic')).to.deep.equal(topics);
    for (const faq of [headings, details, lists]) {
      expect(answers(faq)).to.deep.equal([
        ['One?', '1.'],
        ['Two?', '2.'],
        ['Three?', '3.'],
      ]);
    }
  });

  it('keeps a heading within an answer as bold text', async () => {
    const faq = await read('<clinic-faq><h3>One?</h3> 1. <h4>More</h4> 2. <h3>Two?</h3> 3.</clinic-faq>');
    expect(answers(faq)).to.deep.equal([
      ['One?', '1. More 2.'],
      ['Two?', '3.'],
    ]);
    expect(all(faq, 'strong').map(words)).to.deep.equal(['More']);
  });

  it('reads questions inside the wrapper elements of page builders', async () => {
    const faq = await read(`<clinic-faq>
      <div class="wp-block-group"><div><h2>Questions</h2></div>
        <section><h3>Does it hurt?</h3><div><p>A little.</p></div></section>
        <section><h3>How long does it take?</h3><div>Half an <b>hour</b>.</div></section>
      </div>
    </clinic-faq>`);
    expect(parts(faq, 'heading')).to.deep.equal(['Questions']);
    expect(answers(faq)).to.deep.equal(asked);
  });

  it('takes its level from accordion headings around, inside or beside the button', async () => {
    const button = (words: string) => `<button aria-expanded="false" aria-controls="p">${words}</button>`;
    for (const head of [
      `<h5>${button('Pain?')}</h5>`,
      button('<h5>Pain?</h5>'),
      `<div><h5>Pain?</h5>${button('<svg></svg>')}</div>`,
    ]) {
      const faq = await read(`<clinic-faq><div>${head}<div id="p" hidden>A little.</div></div></clinic-faq>`);
      expect(faq.shadowRoot!.querySelector('h2, h3, h4, h5, h6')?.localName, head).to.equal('h5');
    }
  });

  it('reads a page builder’s closed accordion, and leaves its panels hidden', async () => {
    const item = (n: number, [question, answer]: string[]) => `<div class="accordion-item">
        <h3 class="accordion-header"><button aria-expanded="false" aria-controls="panel-${n}">${question}</button></h3>
        <div id="panel-${n}" role="region" hidden><p>${answer}</p></div></div>`;
    const items = asked.map((pair, index) => item(index, pair)).join('');
    const faq = await read(
      `<clinic-faq><h3>Questions</h3><div class="accordion">${items}</div></clinic-faq>`,
    );
    expect(answers(faq)).to.deep.equal(asked);
    expect(parts(faq, 'heading')).to.deep.equal(['Questions']);
    expect(faq.querySelectorAll('[hidden]')).to.have.length(2);
    const alone = await read(`<clinic-faq>${items}</clinic-faq>`);
    const own = asked.map(([question]) => `3 ${question}`);
    expect(outline(alone)).to.deep.equal([...own, ...own]);
  });

  it('starts at the level of the first heading in the HTML', async () => {
    const faq = await read('<clinic-faq><h3>Questions</h3><h4>One?</h4>1.<h4>Two?</h4>2.</clinic-faq>');
    expect(outline(faq)).to.deep.equal([
      '3 Questions',
      '4 One?',
      '4 Two?',
      '3 Questions',
      '4 One?',
      '4 Two?',
    ]);
  });
});

describe('<clinic-risks-accordion> with HTML content', () => {
  for (const [shape, markup] of [
    ['headings', '<h3>Bruise</h3><p>Goes away.</p><h3>Infection</h3><p>Call us.</p>'],
    [
      '<details>',
      '<details><summary>Bruise</summary>Goes away.</details><details><summary>Infection</summary>Call us.</details>',
    ],
    ['a <dl>', '<dl><dt>Bruise</dt><dd>Goes away.</dd><dt>Infection</dt><dd>Call us.</dd></dl>'],
  ]) {
    it(`reads risks from ${shape}`, async () => {
      const risks = await read(`<clinic-risks-accordion><h2>Risks</h2>${markup}</clinic-risks-accordion>`);
      expect(parts(risks, 'heading')).to.deep.equal(['Risks']);
      expect(parts(risks, 'risk')).to.deep.equal(['Bruise', 'Infection']);
      expect(shown(risks)).to.include('Goes away.').and.to.include('Call us.');
    });
  }
});

describe('HTML content of conditions, benefits and steps', () => {
  const shapes = [
    ['headings', '<h3>Knee</h3><p>It may help.</p><h3>Back</h3><p>We do not know.</p>'],
    ['a <dl>', '<dl><dt>Knee</dt><dd>It may help.</dd><dt>Back</dt><dd>We do not know.</dd></dl>'],
    [
      'a <ul> with bold words',
      '<ul><li><strong>Knee:</strong> It may help.</li><li><b>Back</b> – We do not know.</li></ul>',
    ],
    [
      'an <ol> with headings',
      '<ol><li><h3>Knee</h3><p>It may help.</p></li><li><p><strong>Back</strong></p><p>We do not know.</p></li></ol>',
    ],
  ];
  for (const tag of ['clinic-condition-list', 'clinic-benefit-cards', 'clinic-procedure-steps']) {
    for (const [shape, markup] of shapes) {
      it(`is read by <${tag}> from ${shape}`, async () => {
        const element = await read(`<${tag}><h2>Title</h2><p>Intro.</p>${markup}</${tag}>`);
        expect(parts(element, 'heading')).to.deep.equal(['Title']);
        expect(parts(element, 'title')).to.deep.equal(['Knee', 'Back']);
        for (const text of ['Intro.', 'It may help.', 'We do not know.'])
          expect(shown(element)).to.include(text);
      });
    }
  }

  it('is read from a plain list', async () => {
    const items = '<ul><li>Knee <em>pain</em></li><li>Back <strong>pain</strong> after sport</li></ul>';
    const conditions = await read(`<clinic-condition-list>${items}</clinic-condition-list>`);
    expect(parts(conditions, 'title')).to.be.empty;
    expect(parts(conditions, 'item')).to.deep.equal(['Knee pain', 'Back pain after sport']);
    const benefits = await read(`<clinic-benefit-cards>${items}</clinic-benefit-cards>`);
    expect(parts(benefits, 'title')).to.deep.equal(['Knee pain', 'Back pain after sport']);
    const steps = await read(`<clinic-procedure-steps>${items}</clinic-procedure-steps>`);
    expect(parts(steps, 'item')).to.deep.equal(['Knee pain', 'Back pain after sport']);
  });

  it('keeps the picture of a step with its attributes and caption', async () => {
    const steps = await read(`<clinic-procedure-steps>
      <h3>Rest</h3><p>Lie down.</p>
      <figure><img src="/fixtures/pictures/room.svg" alt="A couch" width="40" height="30"><figcaption>A <i>couch</i></figcaption></figure>
      <h3>Go</h3><p>Go home.</p>
    </clinic-procedure-steps>`);
    const [image] = steps.shadowRoot!.querySelectorAll('img');
    expect(image!.getAttribute('src')).to.equal('/fixtures/pictures/room.svg');
    const attributes = ['alt', 'width', 'height'].map((name) => image!.getAttribute(name));
    expect(attributes).to.deep.equal(['A couch', '40', '30']);
    expect(parts(steps, 'caption')).to.deep.equal(['A couch']);
  });

  it('keeps the links in headings of conditions and benefits', async () => {
    const markup = '<h3><a href="/knee">Knee</a></h3><p>It may help.</p>';
    for (const tag of ['clinic-condition-list', 'clinic-benefit-cards']) {
      const element = await read(`<${tag}>${markup}</${tag}>`);
      expect(element.shadowRoot!.querySelector('a')!.getAttribute('href')).to.equal('/knee');
    }
    const list = await read(
      '<clinic-condition-list><h3><a href="/knee">Knee</a></h3><h3>Hip</h3></clinic-condition-list>',
    );
    expect(list.shadowRoot!.querySelector('a')!.getAttribute('href')).to.equal('/knee');
    expect(parts(list, 'item')).to.deep.equal(['Knee', 'Hip']);
  });
});
