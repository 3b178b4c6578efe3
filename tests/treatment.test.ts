import { ContextEvent } from '@lit/context';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { treatmentContext, type TreatmentContext } from '../src/context/treatment-context.js';
import '../src/define.js';
import type { ClinicConditionList } from '../src/elements/condition-list/condition-list.js';
import type { ClinicFaq } from '../src/elements/faq/faq.js';
import type { ClinicTreatment } from '../src/elements/treatment/treatment.js';
import { furnished, withQuestion, prolotherapy } from './support/examples.js';
import { jsonScript } from './support/json-script.js';
import { all, one, outline, words } from './support/shadow.js';
import { stubConsole } from './support/stub-console.js';

describe('<clinic-treatment>', () => {
  it('lays out the whole page, with risks right after benefits and commercial offers last', async () => {
    const page = await fixture(html`<clinic-treatment .content=${furnished}></clinic-treatment>`);
    expect(all(page, '.page > *').map(({ localName }) => localName.replace('clinic-', ''))).to.deep.equal([
      'treatment-explainer',
      'condition-list',
      'condition-list',
      'benefit-cards',
      'risks-accordion',
      'procedure-steps',
      'faq',
      'call-to-action',
      'call-to-action',
      'sources',
      'call-to-action',
    ]);
    expect(words(all(page, 'clinic-call-to-action').at(-1)!)).to.include('commercial');
    const [first, second] = all(page, 'clinic-condition-list').map(words);
    expect(first).to.not.equal(second);
  });

  it('renders no element for a part that the treatment lacks', async () => {
    const page = await fixture(html`<clinic-treatment .content=${withQuestion('Q?')}></clinic-treatment>`);
    expect(all(page, '.page > *').map(({ localName }) => localName)).to.deep.equal(['clinic-faq']);
    const risks = { items: [{ name: 'Burn' }] };
    const other = await fixture(html`<clinic-treatment .content=${{ name: 'T', risks }}></clinic-treatment>`);
    expect(all(other, '.page > *').map(({ localName }) => localName)).to.deep.equal([
      'clinic-risks-accordion',
    ]);
  });

  it('lists its sources even without a review and a publisher', async () => {
    const content = { ...withQuestion('Q?'), sources: [{ title: 'A study' }] };
    const page = await fixture(html`<clinic-treatment .content=${content}></clinic-treatment>`);
    expect(all(page, '.source').map(words)).to.deep.equal(['A study']);
  });

  it('says that no sources are named if only a review or a publisher is given', async () => {
    for (const grounds of [{ review: { funding: 'Nobody.' } }, { publisher: { name: 'A clinic' } }]) {
      const content = { ...withQuestion('Q?'), ...grounds };
      const page = await fixture(html`<clinic-treatment .content=${content}></clinic-treatment>`);
      expect(words(one(page, 'clinic-sources'))).to.include('No sources are named.');
    }
  });

  it('says that sources and review are missing beside benefits, even in the author’s own layout', async () => {
    const content = {
      name: 'T',
      benefits: { items: [{ title: 'Less pain' }] },
      risks: { items: [{ name: 'Burn' }] },
    };
    const pages = await fixture(html`
      <div>
        <clinic-treatment .content=${content}></clinic-treatment>
        <clinic-treatment .content=${content}><clinic-sources></clinic-sources></clinic-treatment>
      </div>
    `);
    expect(all(pages, 'clinic-sources').map(words)).to.deep.equal(
      Array(2).fill(
        'Sources and review No sources are named. Who checked this page, and when, is not stated.',
      ),
    );
  });

  it('sets lang and dir on the whole page', async () => {
    const content = { ...withQuestion('Q?'), lang: 'ar', dir: 'rtl' };
    const page = await fixture(html`<clinic-treatment .content=${content}></clinic-treatment>`);
    const { lang, dir } = one(page, '.page');
    expect([lang, dir]).to.deep.equal(['ar', 'rtl']);
  });

  it('hides benefits without risks, and warns about it', async () => {
    const warnings = stubConsole('warn');
    const { benefits } = prolotherapy;
    const page = await fixture(
      html`<clinic-treatment .content=${{ name: 'T', benefits }}></clinic-treatment>`,
    );
    expect(words(page)).to.equal('');
    expect(warnings[0]).to.include('together with risks');
  });

  it('leaves the layout to the elements inside it', async () => {
    const page = await fixture(html`
      <clinic-treatment .content=${prolotherapy}>
        <p>Our own words.</p>
        <clinic-faq></clinic-faq>
      </clinic-treatment>
    `);
    expect(all(page, '.page')).to.be.empty;
    expect(words(page)).to.include('Our own words.').and.to.include('People also ask');
  });

  it('leaves the layout to an element that an editor has wrapped in a paragraph', async () => {
    const page = await fixture(
      html`<clinic-treatment .content=${prolotherapy}
        ><p><clinic-faq></clinic-faq></p
      ></clinic-treatment>`,
    );
    expect(all(page, '.page')).to.be.empty;
    expect(page.querySelector('p')!.checkVisibility()).to.equal(true);
  });

  it('hides loose text and an editor’s empty lines while it renders its own page', async () => {
    const page = await fixture<ClinicTreatment>(
      html`<clinic-treatment
        >Please turn scripts on.<br />
        <p></p
      ></clinic-treatment>`,
    );
    expect(page.getBoundingClientRect().height).to.be.above(10);
    page.content = withQuestion('Q?');
    await page.updateComplete;
    const top = () => one(page, '.page').getBoundingClientRect().top - page.getBoundingClientRect().top;
    expect(top()).to.equal(0);
    page.append(document.createElement('clinic-faq'));
    await waitUntil(() => !all(page, '.page').length);
    expect(one<HTMLSlotElement>(page, 'slot').assignedNodes()[0]!.nodeValue).to.include('Please');
    expect(page.querySelector('p')!.checkVisibility()).to.equal(true);
  });

  it('renders its own page even if a translator has wrapped loose text in <font>', async () => {
    const page = await fixture(
      html`<clinic-treatment .content=${withQuestion('Q?')}
        ><font><font>Bitte Skripte einschalten.</font></font></clinic-treatment
      >`,
    );
    expect(all(page, '.page')).to.have.length(1);
    expect(page.querySelector('font')!.checkVisibility()).to.equal(false);
  });

  it('leaves the layout to an element inside the page’s own <font>', async () => {
    const page = await fixture(
      html`<clinic-treatment .content=${withQuestion('Q?')}
        ><font size="5"><clinic-faq></clinic-faq></font
      ></clinic-treatment>`,
    );
    expect(all(page, '.page')).to.be.empty;
  });

  it('shows a fallback until it has a valid treatment, and then only its own page', async () => {
    stubConsole('warn');
    const page = await fixture<ClinicTreatment>(html`
      <clinic-treatment>
        <div data-fallback>
          <h2>Wrap</h2>
          <p>It may burn.</p>
        </div>
        ${jsonScript('{')}
      </clinic-treatment>
    `);
    const fallback = page.querySelector('div')!;
    expect(fallback.checkVisibility()).to.equal(true);
    page.content = withQuestion('Q?');
    await page.updateComplete;
    expect(all(page, '.page')).to.have.length(1);
    expect(fallback.checkVisibility()).to.equal(false);
  });

  it('shows a fallback beside the author’s own layout only while it has no treatment', async () => {
    const page = await fixture<ClinicTreatment>(html`
      <clinic-treatment>
        <p data-fallback>It may burn.</p>
        <clinic-faq></clinic-faq>
      </clinic-treatment>
    `);
    const fallback = page.querySelector('p')!;
    expect(fallback.checkVisibility()).to.equal(true);
    page.content = withQuestion('Q?');
    await page.updateComplete;
    expect(fallback.checkVisibility()).to.equal(false);
    expect(one(page, 'clinic-faq').checkVisibility()).to.equal(true);
    page.content = undefined;
    await page.updateComplete;
    expect(fallback.checkVisibility()).to.equal(true);
  });

  it('renders its own page when the last child element is removed, and stops when one is added', async () => {
    const page = await fixture<ClinicTreatment>(
      html`<clinic-treatment .content=${prolotherapy}><p>Words.</p></clinic-treatment>`,
    );
    page.replaceChildren();
    await waitUntil(() => all(page, '.page').length);
    page.append(document.createElement('clinic-faq'));
    await waitUntil(() => !all(page, '.page').length);
  });

  it('passes its heading level on to inner elements without one of their own', async () => {
    const page = await fixture<ClinicTreatment>(html`
      <clinic-treatment heading-level="3" .content=${prolotherapy}>
        <clinic-faq></clinic-faq>
        <clinic-procedure-steps heading-level="5"></clinic-procedure-steps>
      </clinic-treatment>
    `);
    expect(outline(one(page, 'clinic-faq'))[0]).to.equal('3 People also ask');
    expect(outline(one(page, 'clinic-procedure-steps'))[0]).to.equal('5 Before, during and after');
    page.headingLevel = 4;
    await waitUntil(() => outline(one(page, 'clinic-faq'))[0] === '4 People also ask');
    expect(outline(one(page, 'clinic-procedure-steps'))[0]).to.equal('5 Before, during and after');
  });

  it('reuses the objects of unchanged entries, and notifies consumers only of new content', async () => {
    const [kept, changed] = ['Kept', 'Changed'].map((title) => ({ id: title, title }));
    const page = await fixture<ClinicTreatment>(
      html`<clinic-treatment .content=${{ name: 'T', sources: [kept, changed] }}><p></p></clinic-treatment>`,
    );
    const shared: (readonly unknown[])[] = [];
    const inside = page.querySelector('p')!;
    const take = ({ treatment }: TreatmentContext) => shared.push(treatment!.sources!);
    inside.dispatchEvent(new ContextEvent(treatmentContext, inside, take, true));
    page.content = { name: 'T', sources: [{ ...kept! }, { ...changed!, year: 2026 }] };
    await page.updateComplete;
    const [before, after] = shared;
    expect(after!.map((source, index) => source === before![index])).to.deep.equal([true, false]);
    page.requestUpdate();
    await page.updateComplete;
    expect(shared, 'nothing else has come').to.have.length(2);
  });

  it('shows inline JSON that is added later', async () => {
    const page = await fixture<ClinicTreatment>(html`<clinic-treatment></clinic-treatment>`);
    page.append(jsonScript(JSON.stringify(withQuestion('Inline?'))));
    await waitUntil(() => words(page).includes('Inline?'));
  });

  it('shows only the new treatment when its content changes', async () => {
    const page = await fixture<ClinicTreatment>(
      html`<clinic-treatment .content=${withQuestion('One?')}><clinic-faq></clinic-faq></clinic-treatment>`,
    );
    page.content = withQuestion('Two?');
    await waitUntil(() => words(page).includes('Two?'));
    expect(words(page)).to.not.include('One?');
  });
});

/** Puts an element into a provider that nobody has registered yet, and then registers it. */
async function findLateProvider(name: string): Promise<void> {
  const page = await fixture(html`<div></div>`);
  const provider = document.createElement(name);
  const faq = document.createElement('clinic-faq');
  provider.append(faq);
  page.append(provider);
  await faq.updateComplete;
  expect(words(faq)).to.equal('');
  const { ClinicTreatment } = await import('../src/elements/treatment/treatment.js');
  class LateProvider extends ClinicTreatment {}
  customElements.define(name, LateProvider);
  (provider as ClinicTreatment).content = withQuestion('Upgraded?');
  await waitUntil(() => words(faq).includes('Upgraded?'));
}

describe('an element inside a treatment', () => {
  it('finds a treatment that is added later', async () => {
    const page = await fixture(html`<section><clinic-faq></clinic-faq></section>`);
    const faq = one<ClinicFaq>(page, 'clinic-faq');
    expect(words(faq)).to.equal('');
    const treatment = document.createElement('clinic-treatment');
    treatment.content = withQuestion('Late?');
    page.append(treatment);
    treatment.append(faq);
    await waitUntil(() => words(faq).includes('Late?'));
  });

  it('receives a treatment that is added later only if it subscribed to the treatment context', async () => {
    const page = await fixture(html`<div></div>`);
    const treatment = document.createElement('clinic-treatment');
    treatment.content = withQuestion('Late?');
    const told = new Set<string>();
    for (const [asked, context, subscribe] of [
      ['for another thing', Symbol('another'), true],
      ['once', treatmentContext, false],
      ['to be told', treatmentContext, true],
    ] as const) {
      const asking = page.appendChild(document.createElement('p'));
      const callback = () => told.add(asked);
      asking.dispatchEvent(new ContextEvent(context as typeof treatmentContext, asking, callback, subscribe));
      treatment.append(asking);
    }
    page.append(treatment);
    expect([...told]).to.deep.equal(['to be told']);
  });

  it('receives a later treatment even if its request has no contextTarget, as in old @lit/context', async () => {
    const page = await fixture(html`<div></div>`);
    const treatment = document.createElement('clinic-treatment');
    const asking = document.createElement('p');
    const root = page.attachShadow({ mode: 'open' });
    root.append(asking);
    const levels: number[] = [];
    const request = new Event('context-request', { bubbles: true, composed: true });
    Object.assign(request, {
      context: treatmentContext,
      callback: ({ headingLevel }: TreatmentContext) => levels.push(headingLevel),
      subscribe: true,
    });
    asking.dispatchEvent(request);
    treatment.append(asking);
    root.append(treatment);
    expect(levels).to.deep.equal([2]);
  });

  it('requests once per added treatment and for no other provider, even with two copies loaded', async () => {
    await import(new URL('../src/context/root.ts?copy', import.meta.url).href);
    const page = await fixture(html`<div></div>`);
    let asked = 0;
    page.addEventListener('context-request', () => asked++);
    const faq = await fixture(html`<clinic-faq></clinic-faq>`, { parentNode: page });
    page.append(faq);
    const times = [asked];
    for (let treatments = 0; treatments < 3; treatments++) {
      page.append(document.createElement('clinic-treatment'));
      times.push(asked);
    }
    const other = new Event('context-provider', { bubbles: true, composed: true });
    page.dispatchEvent(Object.assign(other, { context: Symbol('another') }));
    times.push(asked);
    expect(times).to.deep.equal([2, 3, 4, 5, 5]);
  });

  it('finds a provider that is upgraded after it', () => findLateProvider('clinic-late-provider'));

  it('finds a provider upgraded later even after a script has replaced the document’s root', async () => {
    const root = document.documentElement;
    const another = document.createElement('html');
    another.append(document.body);
    root.replaceWith(another);
    await findLateProvider('clinic-late-provider-of-another-root');
    root.append(document.body);
    another.replaceWith(root);
  });

  it('follows its treatment again after it is removed and reinserted', async () => {
    const page = await fixture<ClinicTreatment>(html`
      <clinic-treatment .content=${withQuestion('One?')}><clinic-faq></clinic-faq></clinic-treatment>
    `);
    const faq = one<ClinicFaq>(page, 'clinic-faq');
    faq.remove();
    page.append(faq);
    await faq.updateComplete;
    page.content = withQuestion('Two?');
    await waitUntil(() => words(faq).includes('Two?'));
  });

  it('shows the treatment that it is moved to, and nothing outside of one', async () => {
    const page = await fixture(html`
      <div>
        <clinic-treatment .content=${withQuestion('One?')}><clinic-faq></clinic-faq></clinic-treatment>
        <clinic-treatment .content=${withQuestion('Two?')}><p></p></clinic-treatment>
      </div>
    `);
    const faq = one<ClinicFaq>(page, 'clinic-faq');
    const [first, second] = all<ClinicTreatment>(page, 'clinic-treatment') as [
      ClinicTreatment,
      ClinicTreatment,
    ];
    expect(words(faq)).to.include('One?');
    second.append(faq);
    await waitUntil(() => words(faq).includes('Two?'));
    first.content = withQuestion('One again?');
    await first.updateComplete;
    await faq.updateComplete;
    expect(words(faq)).to.include('Two?');
    page.append(faq);
    await waitUntil(() => words(faq) === '');
  });

  it('follows the nearest treatment, even one that is upgraded later', async () => {
    const outer = await fixture<ClinicTreatment>(
      html`<clinic-treatment .content=${withQuestion('Outer?')}>
        <clinic-late-inner><clinic-faq></clinic-faq></clinic-late-inner>
      </clinic-treatment>`,
    );
    const faq = one<ClinicFaq>(outer, 'clinic-faq');
    expect(words(faq)).to.include('Outer?');
    const { ClinicTreatment } = await import('../src/elements/treatment/treatment.js');
    customElements.define('clinic-late-inner', class extends ClinicTreatment {});
    one<ClinicTreatment>(outer, 'clinic-late-inner').content = withQuestion('Inner?');
    await waitUntil(() => words(faq).includes('Inner?'));
    outer.content = withQuestion('Outer again?');
    await outer.updateComplete;
    await faq.updateComplete;
    expect(words(faq)).to.include('Inner?');
  });

  it('prefers its own content to that of the treatment', async () => {
    const page = await fixture(html`
      <clinic-treatment .content=${withQuestion('Around?')}>
        <clinic-faq .content=${{ items: [{ question: 'Own?', answer: 'A' }] }}></clinic-faq>
      </clinic-treatment>
    `);
    expect(words(page)).to.include('Own?').and.to.not.include('Around?');
  });

  it('shows the first part if it names none, and warns once if it names a missing one', async () => {
    const warnings = stubConsole('warn');
    const content = {
      name: 'A',
      conditions: [{ id: 'joints', items: [{ text: 'Sore knees.' }] }],
      callsToAction: [{ id: 'book', label: 'Book', href: '/book' }],
    };
    const page = await fixture<ClinicTreatment>(html`
      <clinic-treatment .content=${content}>
        <clinic-condition-list></clinic-condition-list>
        <clinic-condition-list section="backs"></clinic-condition-list>
        <clinic-call-to-action action="call"></clinic-call-to-action>
        <clinic-call-to-action action="book"></clinic-call-to-action>
      </clinic-treatment>
    `);
    expect(words(one(page, 'clinic-condition-list'))).to.equal('Sore knees.');
    for (const inner of page.querySelectorAll<ClinicTreatment>(':defined')) {
      inner.requestUpdate();
      await inner.updateComplete;
    }
    expect(warnings).to.deep.equal([
      '<clinic-condition-list section="backs"> names no list of the treatment. It has "joints".',
      '<clinic-call-to-action action="call"> names no invitation of the treatment. It has "book".',
    ]);
  });

  it('warns again if it names another missing part', async () => {
    const warnings = stubConsole('warn');
    const content = { name: 'A', conditions: [{ id: 'joints', items: [{ text: 'Sore knees.' }] }] };
    const page = await fixture<ClinicTreatment>(html`
      <clinic-treatment .content=${content}
        ><clinic-condition-list section="backs"></clinic-condition-list
      ></clinic-treatment>
    `);
    const list = one<ClinicConditionList>(page, 'clinic-condition-list');
    for (const section of ['necks', 'necks', 'joints']) {
      list.section = section;
      list.requestUpdate();
      await list.updateComplete;
    }
    expect(warnings).to.deep.equal([
      '<clinic-condition-list section="backs"> names no list of the treatment. It has "joints".',
      '<clinic-condition-list section="necks"> names no list of the treatment. It has "joints".',
    ]);
  });

  it('warns about nothing if the treatment has no parts of the kind', async () => {
    const warnings = stubConsole('warn');
    await fixture(html`
      <clinic-treatment .content=${{ name: 'A', conditions: [] }}>
        <clinic-condition-list></clinic-condition-list>
        <clinic-call-to-action action="call"></clinic-call-to-action>
      </clinic-treatment>
    `);
    expect(warnings).to.deep.equal([]);
  });
});
