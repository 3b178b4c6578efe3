import { ContextEvent } from '@lit/context';
import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { ClinicContentErrorEvent } from '../src/context/content-error-event.js';
import { treatmentContext, type TreatmentContext } from '../src/context/treatment-context.js';
import '../src/define.js';
import type { ClinicConditionList } from '../src/elements/condition-list/condition-list.js';
import type { ClinicFaq } from '../src/elements/faq/faq.js';
import type { ClinicTreatment } from '../src/elements/treatment/treatment.js';
import { afterTest } from './support/after-test.js';
import { furnished, prolotherapy } from './support/examples.js';
import { jsonScript } from './support/json-script.js';
import { all, one, outline, words } from './support/shadow.js';
import { stubConsole } from './support/stub-console.js';

const least = (question: string) => ({
  name: 'T',
  faq: { heading: 'Questions', items: [{ question, answer: 'A' }] },
});
const address = (content: unknown) => `data:application/json,${encodeURIComponent(JSON.stringify(content))}`;

/** Answers of a server that come when the test says so. */
function stubFetch() {
  const original = globalThis.fetch;
  const asked: { url: string; signal: AbortSignal; answer: (response: Response) => void }[] = [];
  globalThis.fetch = (url, init) =>
    new Promise((resolve, reject) => {
      const signal = init!.signal!;
      signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
      asked.push({ url: url as string, signal, answer: resolve });
    });
  afterTest(() => (globalThis.fetch = original));
  return asked;
}

describe('<clinic-treatment>', () => {
  it('lays the whole page out: risks right after benefits, what is sold last', async () => {
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

  it('has no element for a part that the treatment lacks', async () => {
    const page = await fixture(html`<clinic-treatment .content=${least('Q?')}></clinic-treatment>`);
    expect(all(page, '.page > *').map(({ localName }) => localName)).to.deep.equal(['clinic-faq']);
    const risks = { items: [{ name: 'Burn' }] };
    const other = await fixture(html`<clinic-treatment .content=${{ name: 'T', risks }}></clinic-treatment>`);
    expect(all(other, '.page > *').map(({ localName }) => localName)).to.deep.equal([
      'clinic-risks-accordion',
    ]);
  });

  it('lists its sources where it says nothing else of what it rests on', async () => {
    const content = { ...least('Q?'), sources: [{ title: 'A study' }] };
    const page = await fixture(html`<clinic-treatment .content=${content}></clinic-treatment>`);
    expect(all(page, '.source').map(words)).to.deep.equal(['A study']);
  });

  it('tells who checked it, and who publishes it, where no source is named', async () => {
    for (const grounds of [{ review: { funding: 'Nobody.' } }, { publisher: { name: 'A clinic' } }]) {
      const content = { ...least('Q?'), ...grounds };
      const page = await fixture(html`<clinic-treatment .content=${content}></clinic-treatment>`);
      expect(words(one(page, 'clinic-sources'))).to.include('No sources are named.');
    }
  });

  it('says of benefits for which it names no grounds that there are none, in a layout of its own too', async () => {
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

  it('names the language and the direction of the whole page', async () => {
    const content = { ...least('Q?'), lang: 'ar', dir: 'rtl' };
    const page = await fixture(html`<clinic-treatment .content=${content}></clinic-treatment>`);
    const { lang, dir } = one(page, '.page');
    expect([lang, dir]).to.deep.equal(['ar', 'rtl']);
  });

  it('shows benefits only together with risks, and says so', async () => {
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

  it('leaves the layout to an element that an editor has put into a paragraph', async () => {
    const page = await fixture(
      html`<clinic-treatment .content=${prolotherapy}
        ><p><clinic-faq></clinic-faq></p
      ></clinic-treatment>`,
    );
    expect(all(page, '.page')).to.be.empty;
    expect(page.querySelector('p')!.checkVisibility()).to.equal(true);
  });

  it('has no place beside the whole page for words without an element, nor for the empty lines of an editor', async () => {
    const page = await fixture<ClinicTreatment>(
      html`<clinic-treatment
        >Please turn scripts on.<br />
        <p></p
      ></clinic-treatment>`,
    );
    expect(page.getBoundingClientRect().height).to.be.above(10);
    page.content = least('Q?');
    await page.updateComplete;
    const top = () => one(page, '.page').getBoundingClientRect().top - page.getBoundingClientRect().top;
    expect(top()).to.equal(0);
    page.append(document.createElement('clinic-faq'));
    await waitUntil(() => !all(page, '.page').length);
    expect(one<HTMLSlotElement>(page, 'slot').assignedNodes()[0]!.nodeValue).to.include('Please');
    expect(page.querySelector('p')!.checkVisibility()).to.equal(true);
  });

  it('goes over to the page of its own when the last element is taken away, and back', async () => {
    const page = await fixture<ClinicTreatment>(
      html`<clinic-treatment .content=${prolotherapy}><p>Words.</p></clinic-treatment>`,
    );
    page.replaceChildren();
    await waitUntil(() => all(page, '.page').length);
    page.append(document.createElement('clinic-faq'));
    await waitUntil(() => !all(page, '.page').length);
  });

  it('passes the level of headings on; an element with one of its own keeps it', async () => {
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

  it('shares an entry that says the same as before as the same object: nobody renders it again', async () => {
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

  it('follows its inline JSON', async () => {
    const page = await fixture<ClinicTreatment>(html`<clinic-treatment></clinic-treatment>`);
    page.append(jsonScript(JSON.stringify(least('Inline?'))));
    await waitUntil(() => words(page).includes('Inline?'));
  });

  it('shows another treatment when its content changes', async () => {
    const page = await fixture<ClinicTreatment>(
      html`<clinic-treatment .content=${least('One?')}><clinic-faq></clinic-faq></clinic-treatment>`,
    );
    page.content = least('Two?');
    await waitUntil(() => words(page).includes('Two?'));
    expect(words(page)).to.not.include('One?');
  });
});

describe('<clinic-treatment src>', () => {
  it('shows what is at the address', async () => {
    const page = await fixture(html`<clinic-treatment src=${address(least('Fetched?'))}></clinic-treatment>`);
    await waitUntil(() => words(page).includes('Fetched?'));
  });

  it('keeps a place free and says that it loads, then puts the page there', async () => {
    const asked = stubFetch();
    const page = await fixture(html`<clinic-treatment src="/t.json"></clinic-treatment>`);
    expect(one(page, '[role="status"]').textContent).to.include('Loading');
    expect(page.getBoundingClientRect().height).to.be.at.least(window.innerHeight);
    asked[0]!.answer(Response.json(least('Late?')));
    await waitUntil(() => words(page).includes('Late?'));
    expect(all(page, '.state')).to.be.empty;
  });

  it('keeps no place free around a page of the author’s own, and says that it loads', async () => {
    stubFetch();
    const page = await fixture(
      html`<clinic-treatment src="/t.json"><clinic-faq></clinic-faq></clinic-treatment>`,
    );
    expect(one(page, '[role="status"]').textContent).to.include('Loading');
    expect(page.getBoundingClientRect().height).to.equal(0);
  });

  it('says when nothing can be loaded, and tries again when asked', async () => {
    const asked = stubFetch();
    stubConsole('warn');
    const page = await fixture<ClinicTreatment>(html`<clinic-treatment src="/t.json"></clinic-treatment>`);
    setTimeout(() => asked[0]!.answer(new Response('', { status: 404 })));
    const { problems } = await oneEvent<ClinicContentErrorEvent>(page, 'clinic-content-error');
    await page.updateComplete;
    expect(problems[0]!.message).to.equal(
      'could not be loaded from /t.json: the server answers 404. Check the address and the file.',
    );
    expect(one(page, '[role="alert"]').textContent).to.include('could not be loaded');
    one(page, 'button').focus();
    one(page, 'button').click();
    await page.updateComplete;
    expect(page.shadowRoot!.activeElement?.localName).to.equal('button');
    expect(one(page, '[role="alert"]').textContent).to.include('Loading');
    asked[1]!.answer(Response.json(least('At last?')));
    await waitUntil(() => words(page).includes('At last?'));
    expect(all(page, '[role="alert"]')).to.be.empty;
  });

  it('says when nothing is what was loaded', async () => {
    const warnings = stubConsole('warn');
    const page = await fixture(html`<clinic-treatment src="data:application/json,null"></clinic-treatment>`);
    await waitUntil(() => all(page, '[role="alert"]').length);
    expect(String(warnings[0])).to.include('data:application/json,null: the answer is null. Check');
  });

  it('has a button to try again whose focus ring lies on no word', async () => {
    stubConsole('warn');
    const page = await fixture(html`<clinic-treatment src="data:application/json,{"></clinic-treatment>`);
    await waitUntil(() => all(page, '[role="alert"]').length);
    const button = one(page, 'button');
    button.focus();
    const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(button);
    expect(outlineStyle).to.equal('solid');
    const ring = button.getBoundingClientRect().top - parseFloat(outlineWidth) - parseFloat(outlineOffset);
    expect(ring).to.be.at.least(one(page, '[role="alert"] p').getBoundingClientRect().bottom);
  });

  it('says when what was loaded is no JSON', async () => {
    const warnings = stubConsole('warn');
    const page = await fixture(html`<clinic-treatment src="data:application/json,{"></clinic-treatment>`);
    await waitUntil(() => all(page, '[role="alert"]').length);
    expect(warnings[0]).to.include('could not be loaded');
  });

  for (const [what, answer] of [
    ['an error', { error: 'Unauthorized' }],
    ['a list', [least('In a list?')]],
  ] as const) {
    it(`says when what was loaded is no treatment, but ${what}, and tries again when asked`, async () => {
      const asked = stubFetch();
      stubConsole('warn');
      const page = await fixture<ClinicTreatment>(html`<clinic-treatment src="/t.json"></clinic-treatment>`);
      asked[0]!.answer(Response.json(answer));
      await waitUntil(() => all(page, '[role="alert"]').length);
      expect(one(page, '[role="alert"]').textContent).to.include('could not be loaded');
      one(page, 'button').click();
      await page.updateComplete;
      expect(one(page, '[role="alert"]').textContent).to.include('Loading');
      asked[1]!.answer(Response.json(least('At last?')));
      await waitUntil(() => words(page).includes('At last?'));
      expect(all(page, '[role="alert"]')).to.be.empty;
    });
  }

  it('asks again when a reader comes back to a page that was kept without the answer', async () => {
    const asked = stubFetch();
    const show = (persisted: boolean) => dispatchEvent(new PageTransitionEvent('pageshow', { persisted }));
    const page = await fixture(html`<clinic-treatment src="/t.json"></clinic-treatment>`);
    show(false);
    expect(asked).to.have.length(1);
    show(true);
    expect(asked).to.have.length(2);
    asked[1]!.answer(Response.json(least('At last?')));
    await waitUntil(() => words(page).includes('At last?'));
    show(true);
    expect(asked).to.have.length(2);
  });

  it('drops what it asked for when the address changes', async () => {
    const asked = stubFetch();
    const page = await fixture<ClinicTreatment>(html`<clinic-treatment src="/one.json"></clinic-treatment>`);
    page.src = '/two.json';
    await waitUntil(() => asked.length === 2);
    expect(asked[0]!.signal.aborted).to.equal(true);
    asked[1]!.answer(Response.json(least('Two?')));
    asked[0]!.answer(Response.json(least('One?')));
    await waitUntil(() => words(page).includes('Two?'));
    expect(words(page)).to.not.include('One?');
  });

  it('drops an answer that is read when the address has changed', async () => {
    const asked = stubFetch();
    const page = await fixture<ClinicTreatment>(html`<clinic-treatment src="/one.json"></clinic-treatment>`);
    let read!: (content: unknown) => void;
    const slow = new Response();
    slow.json = () => new Promise((resolve) => (read = resolve));
    asked[0]!.answer(slow);
    await waitUntil(() => read);
    page.src = '/two.json';
    await waitUntil(() => asked.length === 2);
    read(least('One?'));
    await aTimeout(0);
    expect(words(page)).to.not.include('One?');
    asked[1]!.answer(Response.json(least('Two?')));
    await waitUntil(() => words(page).includes('Two?'));
  });

  it('shows nothing of an address while another one loads', async () => {
    const asked = stubFetch();
    stubConsole('warn');
    const page = await fixture<ClinicTreatment>(html`<clinic-treatment src="/one.json"></clinic-treatment>`);
    asked[0]!.answer(Response.json(least('One?')));
    await waitUntil(() => words(page).includes('One?'));
    page.src = '/two.json';
    await waitUntil(() => all(page, '[role="status"]').length);
    expect(words(page)).to.not.include('One?');
    asked[1]!.answer(new Response('', { status: 404 }));
    await waitUntil(() => all(page, '[role="alert"]').length);
    page.src = '/three.json';
    await waitUntil(() => all(page, '[role="status"]').length);
    expect(all(page, '[role="alert"]')).to.be.empty;
  });

  it('asks no second time when it is moved', async () => {
    const asked = stubFetch();
    const page = await fixture<ClinicTreatment>(html`<clinic-treatment src="/t.json"></clinic-treatment>`);
    asked[0]!.answer(Response.json(least('Once?')));
    await waitUntil(() => words(page).includes('Once?'));
    page.parentElement!.append(page);
    await page.updateComplete;
    expect(words(page)).to.include('Once?');
    expect(asked).to.have.length(1);
  });

  it('asks again when it was taken away while it tried again', async () => {
    const asked = stubFetch();
    stubConsole('warn');
    const page = await fixture<ClinicTreatment>(html`<clinic-treatment src="/t.json"></clinic-treatment>`);
    asked[0]!.answer(new Response('', { status: 404 }));
    await waitUntil(() => all(page, 'button').length);
    one(page, 'button').click();
    await page.updateComplete;
    page.parentElement!.append(page);
    await waitUntil(() => asked.length === 3);
    asked[2]!.answer(Response.json(least('Back?')));
    await waitUntil(() => words(page).includes('Back?'));
  });

  it('asks again when it was taken away while it loaded and is put back', async () => {
    const asked = stubFetch();
    const page = await fixture<ClinicTreatment>(html`<clinic-treatment src="/t.json"></clinic-treatment>`);
    const parent = page.parentElement!;
    page.remove();
    expect(asked[0]!.signal.aborted).to.equal(true);
    parent.append(page);
    await waitUntil(() => asked.length === 2);
    asked[1]!.answer(Response.json(least('Back?')));
    await waitUntil(() => words(page).includes('Back?'));
  });

  it('waits for no answer when its address is taken from it while it is away', async () => {
    stubFetch();
    const page = await fixture<ClinicTreatment>(html`<clinic-treatment src="/t.json"></clinic-treatment>`);
    const parent = page.parentElement!;
    page.remove();
    page.src = undefined;
    parent.append(page);
    await page.updateComplete;
    expect(words(page)).to.equal('');
  });

  it('shows nothing of an address that it is no longer given', async () => {
    const page = await fixture<ClinicTreatment>(
      html`<clinic-treatment src=${address(least('One?'))}></clinic-treatment>`,
    );
    await waitUntil(() => words(page).includes('One?'));
    page.src = address(least('Two?'));
    await page.updateComplete;
    expect(words(page)).to.not.include('One?');
    await waitUntil(() => words(page).includes('Two?'));
    page.removeAttribute('src');
    await page.updateComplete;
    expect(words(page)).to.equal('');
  });

  it('prefers content that it was given', async () => {
    const asked = stubFetch();
    const page = await fixture<ClinicTreatment>(
      html`<clinic-treatment src="/t.json" .content=${least('Given?')}></clinic-treatment>`,
    );
    const answer = new Response();
    answer.json = () => Promise.resolve(least('Address?'));
    asked[0]!.answer(answer);
    await aTimeout(0);
    expect(words(page)).to.include('Given?').and.to.not.include('Address?');
    page.content = undefined;
    await page.updateComplete;
    expect(words(page)).to.include('Address?');
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
  (provider as ClinicTreatment).content = least('Upgraded?');
  await waitUntil(() => words(faq).includes('Upgraded?'));
}

describe('an element inside a treatment', () => {
  it('finds a treatment that comes later', async () => {
    const page = await fixture(html`<section><clinic-faq></clinic-faq></section>`);
    const faq = one<ClinicFaq>(page, 'clinic-faq');
    expect(words(faq)).to.equal('');
    const treatment = document.createElement('clinic-treatment');
    treatment.content = least('Late?');
    page.append(treatment);
    treatment.append(faq);
    await waitUntil(() => words(faq).includes('Late?'));
  });

  it('is told of a treatment that comes later where it asked to be, and those who asked for other things are not', async () => {
    const page = await fixture(html`<div></div>`);
    const treatment = document.createElement('clinic-treatment');
    treatment.content = least('Late?');
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

  it('is told of it also where its request, as of older versions of @lit/context, names nobody', async () => {
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

  it('asks once more each time a treatment comes, and for nobody else, also where two copies are loaded', async () => {
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

  it('finds it where a script has put another root into the document', async () => {
    const root = document.documentElement;
    const another = document.createElement('html');
    another.append(document.body);
    root.replaceWith(another);
    await findLateProvider('clinic-late-provider-of-another-root');
    root.append(document.body);
    another.replaceWith(root);
  });

  it('follows a treatment into which it was put back', async () => {
    const page = await fixture<ClinicTreatment>(html`
      <clinic-treatment .content=${least('One?')}><clinic-faq></clinic-faq></clinic-treatment>
    `);
    const faq = one<ClinicFaq>(page, 'clinic-faq');
    faq.remove();
    page.append(faq);
    await faq.updateComplete;
    page.content = least('Two?');
    await waitUntil(() => words(faq).includes('Two?'));
  });

  it('moves from one treatment to another, and to none', async () => {
    const page = await fixture(html`
      <div>
        <clinic-treatment .content=${least('One?')}><clinic-faq></clinic-faq></clinic-treatment>
        <clinic-treatment .content=${least('Two?')}><p></p></clinic-treatment>
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
    first.content = least('One again?');
    await first.updateComplete;
    await faq.updateComplete;
    expect(words(faq)).to.include('Two?');
    page.append(faq);
    await waitUntil(() => words(faq) === '');
  });

  it('keeps to the nearest treatment, also to one that is upgraded later', async () => {
    const outer = await fixture<ClinicTreatment>(
      html`<clinic-treatment .content=${least('Outer?')}>
        <clinic-late-inner><clinic-faq></clinic-faq></clinic-late-inner>
      </clinic-treatment>`,
    );
    const faq = one<ClinicFaq>(outer, 'clinic-faq');
    expect(words(faq)).to.include('Outer?');
    const { ClinicTreatment } = await import('../src/elements/treatment/treatment.js');
    customElements.define('clinic-late-inner', class extends ClinicTreatment {});
    one<ClinicTreatment>(outer, 'clinic-late-inner').content = least('Inner?');
    await waitUntil(() => words(faq).includes('Inner?'));
    outer.content = least('Outer again?');
    await outer.updateComplete;
    await faq.updateComplete;
    expect(words(faq)).to.include('Inner?');
  });

  it('prefers its own content to that of the treatment', async () => {
    const page = await fixture(html`
      <clinic-treatment .content=${least('Around?')}>
        <clinic-faq .content=${{ items: [{ question: 'Own?', answer: 'A' }] }}></clinic-faq>
      </clinic-treatment>
    `);
    expect(words(page)).to.include('Own?').and.to.not.include('Around?');
  });

  it('is told of once where it names a part that the treatment does not have', async () => {
    const warnings = stubConsole('warn');
    const content = {
      name: 'A',
      conditions: [{ id: 'joints', items: [{ text: 'Sore knees.' }] }],
      callsToAction: [{ id: 'book', label: 'Book', href: '/book' }],
    };
    const page = await fixture<ClinicTreatment>(html`
      <clinic-treatment .content=${content}>
        <clinic-condition-list section="backs"></clinic-condition-list>
        <clinic-call-to-action action="call"></clinic-call-to-action>
        <clinic-call-to-action action="book"></clinic-call-to-action>
      </clinic-treatment>
    `);
    for (const inner of page.querySelectorAll<ClinicTreatment>(':defined')) {
      inner.requestUpdate();
      await inner.updateComplete;
    }
    expect(warnings).to.deep.equal([
      '<clinic-condition-list section="backs"> names no list of the treatment. It has "joints".',
      '<clinic-call-to-action action="call"> names no invitation of the treatment. It has "book".',
    ]);
  });

  it('is told of again where it names another part in vain', async () => {
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

  it('is told of nothing where the treatment has no parts of the kind', async () => {
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
