import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import type { ClinicFaq } from '../../src/elements/faq/faq.js';
import type { ClinicTreatment } from '../../src/elements/treatment/treatment.js';
import { go, resetAddress } from '../support/questions.js';
import { activeElement, all, one, words } from '../support/shadow.js';
import { stubConsole } from '../support/stub-console.js';
import { answers, isRead, read, shown } from './support.js';

const markup = '<clinic-faq><h3>One?</h3><p>1.</p></clinic-faq>';
const content = { items: [{ question: 'Given?', answer: 'Yes.' }] };

/** The levels of the headings that are shown. */
const levels = (faq: ClinicFaq) =>
  [...faq.shadowRoot!.querySelectorAll('h2, h3, h4, h5, h6')].map(({ localName }) => localName);

describe('HTML inside an element', () => {
  it('is visible until it is read, then hidden', async () => {
    const faq = await fixture<ClinicFaq>(markup);
    const heading = faq.querySelector('h3')!;
    expect(heading.checkVisibility()).to.equal(true);
    expect(shown(faq)).to.equal('');
    await isRead(faq);
    expect(heading.checkVisibility()).to.equal(false);
    expect(answers(faq)).to.deep.equal([['One?', '1.']]);
    expect(faq.querySelector('p')!.textContent).to.equal('1.');
  });

  it('is ignored if it is an empty paragraph', async () => {
    const page = await fixture<ClinicTreatment>(
      html`<clinic-treatment .content=${{ name: 'T', faq: content }}
        ><clinic-faq><p>&nbsp;</p></clinic-faq></clinic-treatment
      >`,
    );
    const faq = page.querySelector('clinic-faq')!;
    expect(answers(faq)).to.deep.equal([['Given?', 'Yes.']]);
    page.content = { name: 'T' };
    await waitUntil(() => !all(faq, 'button').length);
    expect(faq.getBoundingClientRect().height).to.equal(0);
    page.content = { name: 'T', faq: content };
    faq.replaceWith(Object.assign(document.createElement('p'), { innerText: '' }));
    await waitUntil(() => all(page, 'clinic-faq').length);
  });

  it('stays visible, with a warning, if it contains no items', async () => {
    const warnings = stubConsole('warn');
    const faq = await fixture<ClinicFaq>('<clinic-faq><p>Ask us.</p></clinic-faq>');
    await waitUntil(() => warnings.length);
    expect(faq.querySelector('p')!.checkVisibility()).to.equal(true);
    expect(warnings[0]).to.include('faq holds no items: write each as a heading');
  });

  it('is read again when its text, nodes or attributes change', async () => {
    const faq = await read<ClinicFaq>(markup);
    faq.querySelector('h3')!.firstChild!.nodeValue = 'Two?';
    await waitUntil(() => shown(faq).includes('Two?'));
    faq.insertAdjacentHTML('beforeend', '<h3>Three?</h3><p><a href="/a">3.</a></p>');
    await waitUntil(() => shown(faq).includes('Three?'));
    faq.querySelector('a')!.href = '/b';
    await waitUntil(() => faq.shadowRoot!.querySelector('[href="/b"]'));
    faq.replaceChildren();
    await waitUntil(() => !shown(faq));
  });

  it('is read if it is added after the element is connected', async () => {
    const faq = await fixture<ClinicFaq>('<clinic-faq></clinic-faq>');
    faq.insertAdjacentHTML('beforeend', '<h3>Late?</h3>Yes.');
    await isRead(faq);
    expect(answers(faq)).to.deep.equal([['Late?', 'Yes.']]);
  });

  it('is not read before the document is parsed', async () => {
    await import('../../src/html/html-reader.js');
    Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true });
    const faq = await fixture<ClinicFaq>(markup);
    await nextFrame();
    const early = shown(faq);
    Reflect.deleteProperty(document, 'readyState');
    document.dispatchEvent(new Event('DOMContentLoaded'));
    await isRead(faq);
    expect(early).to.equal('');
  });

  it('has its question opened and focused if the page is opened with its id as fragment', async () => {
    history.replaceState(null, '', '#pain');
    const faq = await fixture<ClinicFaq>('<clinic-faq><h3 id="pain">Pain?</h3><p>A little.</p></clinic-faq>');
    await waitUntil(() => activeElement()?.id === 'pain');
    expect(one(faq, '#pain').ariaExpanded).to.equal('true');
    resetAddress();
  });

  it('is ignored if nothing in it is visible, such as <noscript> or <template>', async () => {
    const treatment = { name: 'T', faq: content };
    const own = await fixture(html`
      <clinic-treatment .content=${treatment}>
        <clinic-faq><noscript>Call us.</noscript><br /></clinic-faq>
      </clinic-treatment>
    `);
    await waitUntil(() => shown(one(own, 'clinic-faq')).includes('Given?'));
    const whole = await fixture(html`
      <clinic-treatment .content=${treatment}>
        <noscript>Call us.</noscript><link rel="license" href="/licence" /><meta
          itemprop="name"
          content="T"
        />
        <style></style>
        <template><p>Words.</p></template>
      </clinic-treatment>
    `);
    await waitUntil(() => all(whole, '.page').length);
  });

  it('causes no updates while nothing changes', async () => {
    const faq = await read<ClinicFaq>(markup);
    let updates = 0;
    faq.addController({ hostUpdate: () => updates++ });
    updates = 0;
    await nextFrame();
    await nextFrame();
    expect(updates).to.equal(0);
  });

  it('is read again only when it changes, and its problem is reported once', async () => {
    const warnings = stubConsole('warn');
    const faq = await read<ClinicFaq>('<clinic-faq><h3>One?</h3><del>1.</del> 2.</clinic-faq>');
    const { implementation } = document;
    const create = implementation.createHTMLDocument.bind(implementation);
    let reads = 0;
    implementation.createHTMLDocument = () => create(`${reads++}`);
    // Modules run before it.
    document.dispatchEvent(new Event('DOMContentLoaded'));
    faq.requestUpdate();
    await faq.updateComplete;
    expect(reads).to.equal(0);
    faq.querySelector('h3')!.className = 'other';
    await waitUntil(() => reads);
    await faq.updateComplete;
    Reflect.deleteProperty(implementation, 'createHTMLDocument');
    expect(reads).to.equal(1);
    expect(warnings).to.have.lengthOf(1);
  });

  it('keeps an open answer and the focus when another question changes', async () => {
    const faq = await read<ClinicFaq>('<clinic-faq><h3>One?</h3>1.<h3>Two?</h3>2.</clinic-faq>');
    const [, second] = all(faq, 'button.toggle');
    second!.click();
    second!.focus();
    faq.querySelector('h3')!.textContent = 'Changed?';
    await waitUntil(() => shown(faq).includes('Changed?'));
    expect(second!.ariaExpanded).to.equal('true');
    expect(activeElement() === second).to.equal(true);
  });

  it('is still shown and observed after the element is moved', async () => {
    const page = await fixture<HTMLElement>(`<div><section>${markup}</section><aside></aside></div>`);
    const faq = one<ClinicFaq>(page, 'clinic-faq');
    await isRead(faq);
    one(page, 'aside').append(faq);
    await faq.updateComplete;
    expect(answers(faq)).to.deep.equal([['One?', '1.']]);
    faq.querySelector('p')!.textContent = 'Moved.';
    await waitUntil(() => shown(faq).includes('Moved.'));
  });
});

describe('an element with several kinds of content', () => {
  it('uses the property first, then JSON, then HTML', async () => {
    const json = JSON.stringify({ items: [{ question: 'JSON?', answer: 'Yes.' }] });
    const faq = await fixture<ClinicFaq>(
      `<clinic-faq><script type="application/json">${json}</script><h3>HTML?</h3>Yes.</clinic-faq>`,
    );
    expect(answers(faq)).to.deep.equal([['JSON?', 'Yes.']]);
    faq.content = content;
    await faq.updateComplete;
    expect(answers(faq)).to.deep.equal([['Given?', 'Yes.']]);
    faq.content = undefined;
    faq.querySelector('script')!.remove();
    await waitUntil(() => shown(faq).includes('HTML?'));
  });

  it('uses the heading levels of the HTML only while it shows the HTML', async () => {
    const faq = await read<ClinicFaq>('<clinic-faq><h4>Questions</h4><h5>HTML?</h5>Yes.</clinic-faq>');
    expect(levels(faq)).to.deep.equal(['h4', 'h5']);
    faq.content = { heading: 'Others', ...content };
    await faq.updateComplete;
    expect(levels(faq)).to.deep.equal(['h2', 'h3']);
    faq.content = undefined;
    await faq.updateComplete;
    expect(levels(faq)).to.deep.equal(['h4', 'h5']);
  });

  it('reports problems of a new content property without repeating those of the HTML', async () => {
    const warnings = stubConsole('warn');
    const faq = await read<ClinicFaq>('<clinic-faq><h3>One?</h3><del>1.</del> 2.</clinic-faq>');
    faq.content = { items: [...content.items, { question: 'Without an answer?' } as never] };
    await faq.updateComplete;
    expect(warnings).to.have.lengthOf(2);
    expect(warnings[1]).to.include('faq.items[1].answer is missing').and.not.to.include('<del>');
  });

  it('prefers HTML to the treatment, and falls back to the treatment if the HTML is removed', async () => {
    const page = await fixture<ClinicTreatment>(html`
      <clinic-treatment heading-level="5" .content=${{ name: 'T', faq: { heading: 'Others', ...content } }}>
        <clinic-faq
          ><h3>Questions</h3>
          <h4>Own?</h4>
          <p>Yes.</p></clinic-faq
        >
      </clinic-treatment>
    `);
    const faq = one<ClinicFaq>(page, 'clinic-faq');
    expect(shown(faq)).to.equal('');
    await isRead(faq);
    expect(answers(faq)).to.deep.equal([['Own?', 'Yes.']]);
    expect(levels(faq)).to.deep.equal(['h3', 'h4']);
    faq.replaceChildren();
    await waitUntil(() => shown(faq).includes('Given?'));
    expect(levels(faq)).to.deep.equal(['h5', 'h6']);
  });

  it('uses the treatment if it reads no HTML', async () => {
    const callsToAction = [{ label: 'Book a visit', href: '/book' }];
    const page = await fixture<ClinicTreatment>(html`
      <clinic-treatment .content=${{ name: 'T', callsToAction }}>
        <clinic-call-to-action><a href="/call">Call us</a></clinic-call-to-action>
      </clinic-treatment>
    `);
    const invitation = one<ClinicFaq>(page, 'clinic-call-to-action');
    await isRead(invitation);
    expect(shown(invitation)).to.include('Book a visit');
  });
});

describe('a link to an id in HTML content', () => {
  afterEach(resetAddress);

  for (const [where, inside] of [
    ['a heading', '<h3 id="html-one">One?</h3><p>1.</p><h3>Two?</h3><p>2.</p>'],
    [
      'a box that a heading opens',
      '<section id="html-one"><h3>One?</h3><p>1.</p></section><section><h3>Two?</h3>2.</section>',
    ],
    ['a <details>', '<details id="html-one"><summary>One?</summary>1.</details>'],
    ['a <dt>', '<dl><dt id="html-one">One?</dt><dd>1.</dd></dl>'],
  ]) {
    it(`opens and focuses the question if the id is on ${where}`, async () => {
      await read(`<clinic-faq>${inside}</clinic-faq>`);
      await go('html-one');
      await waitUntil(() => activeElement()?.matches('button#html-one'));
      expect(words(activeElement()!)).to.equal('One?');
      expect(activeElement()!.ariaExpanded).to.equal('true');
    });
  }
});
