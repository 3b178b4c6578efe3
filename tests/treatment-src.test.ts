import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { ClinicContentErrorEvent } from '../src/context/content-error-event.js';
import '../src/define.js';
import type { ClinicTreatment } from '../src/elements/treatment/treatment.js';
import { afterTest } from './support/after-test.js';
import { withQuestion } from './support/examples.js';
import { all, one, words } from './support/shadow.js';
import { stubConsole } from './support/stub-console.js';

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

/** Timers of ten seconds or more, which run when the test says so. What a test itself waits with is shorter. */
function stubTimers() {
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  const running = new Map<unknown, () => void>();
  globalThis.setTimeout = ((act: () => void, delay = 0) => {
    const timer = set(act, delay);
    if (delay < 10_000) return timer;
    clear(timer);
    running.set(timer, act);
    return timer;
  }) as typeof setTimeout;
  globalThis.clearTimeout = (timer) => {
    running.delete(timer);
    clear(timer);
  };
  afterTest(() => Object.assign(globalThis, { setTimeout: set, clearTimeout: clear }));
  return running;
}

/** Presses the button, which keeps the focus, and has the treatment come. */
async function tryAgain(page: ClinicTreatment, asked: ReturnType<typeof stubFetch>) {
  one(page, 'button').focus();
  one(page, 'button').click();
  await page.updateComplete;
  expect(page.shadowRoot!.activeElement?.localName).to.equal('button');
  expect(one(page, '[role="alert"]').textContent).to.include('Loading');
  asked[1]!.answer(Response.json(withQuestion('At last?')));
  await waitUntil(() => words(page).includes('At last?'));
  expect(all(page, '[role="alert"]')).to.be.empty;
}

describe('<clinic-treatment src>', () => {
  it('shows what is at the address', async () => {
    const page = await fixture(
      html`<clinic-treatment src=${address(withQuestion('Fetched?'))}></clinic-treatment>`,
    );
    await waitUntil(() => words(page).includes('Fetched?'));
  });

  it('tells what is wrong with what is at the address', async () => {
    const asked = stubFetch();
    stubConsole('warn');
    const page = await fixture(html`<clinic-treatment src="/t.json"></clinic-treatment>`);
    setTimeout(() => asked[0]!.answer(Response.json({ name: 'T', risks: { items: [{}] } })));
    const { problems } = await oneEvent<ClinicContentErrorEvent>(page, 'clinic-content-error');
    expect(problems.map(({ path }) => path)).to.deep.equal(['treatment.risks.items[0].name']);
  });

  it('keeps a place free and says that it loads, then puts the page there', async () => {
    const asked = stubFetch();
    const page = await fixture(html`<clinic-treatment src="/t.json"></clinic-treatment>`);
    expect(one(page, '[role="status"]').textContent).to.include('Loading');
    expect(page.getBoundingClientRect().height).to.be.at.least(window.innerHeight);
    asked[0]!.answer(Response.json(withQuestion('Late?')));
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
      'could not be loaded from /t.json: the server answered 404. Check the address and the file.',
    );
    expect(one(page, '[role="alert"]').textContent).to.include('could not be loaded');
    await tryAgain(page, asked);
  });

  it('drops what is not answered for half a minute, says so, and tries again when asked', async () => {
    const asked = stubFetch();
    const timers = stubTimers();
    const warnings = stubConsole('warn');
    const page = await fixture<ClinicTreatment>(html`<clinic-treatment src="/t.json"></clinic-treatment>`);
    expect(timers).to.have.length(1);
    for (const act of timers.values()) act();
    expect(asked[0]!.signal.aborted).to.equal(true);
    await page.updateComplete;
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('from /t.json: no answer after 30 seconds. Check');
    expect(one(page, '[role="alert"]').textContent).to.include('could not be loaded');
    await tryAgain(page, asked);
    expect(timers).to.be.empty;
  });

  it('drops an answer that breaks off', async () => {
    const asked = stubFetch();
    const timers = stubTimers();
    const warnings = stubConsole('warn');
    const page = await fixture<ClinicTreatment>(html`<clinic-treatment src="/t.json"></clinic-treatment>`);
    const half = new ReadableStream({
      start: (stream) => stream.enqueue(new TextEncoder().encode('{"faq":')),
    });
    asked[0]!.answer(new Response(half));
    await waitUntil(() => half.locked);
    for (const act of timers.values()) act();
    await page.updateComplete;
    expect(one(page, '[role="alert"]').textContent).to.include('could not be loaded');
    expect(warnings).to.have.length(1);
  });

  for (const [when, answer] of [
    ['an answer', Response.json(withQuestion('There?'))],
    ['an error', new Response('', { status: 404 })],
  ] as const) {
    it(`waits no longer after ${when}`, async () => {
      const asked = stubFetch();
      const timers = stubTimers();
      stubConsole('warn');
      const page = await fixture<ClinicTreatment>(html`<clinic-treatment src="/t.json"></clinic-treatment>`);
      asked[0]!.answer(answer);
      await waitUntil(() => !all(page, '.loading').length);
      expect(timers).to.be.empty;
    });
  }

  it('waits for one address at a time, and for none when it is taken away', async () => {
    const asked = stubFetch();
    const timers = stubTimers();
    const page = await fixture<ClinicTreatment>(html`<clinic-treatment src="/one.json"></clinic-treatment>`);
    page.src = '/two.json';
    await waitUntil(() => asked.length === 2);
    expect(timers).to.have.length(1);
    page.remove();
    expect(timers).to.be.empty;
  });

  it('keeps its button, and the focus, where a reader presses it twice', async () => {
    const asked = stubFetch();
    stubConsole('warn');
    const page = await fixture<ClinicTreatment>(html`<clinic-treatment src="/t.json"></clinic-treatment>`);
    asked[0]!.answer(new Response('', { status: 404 }));
    await waitUntil(() => all(page, 'button').length);
    one(page, 'button').focus();
    for (const times of [2, 3]) {
      one(page, 'button').click();
      await page.updateComplete;
      expect(asked).to.have.length(times);
      expect(page.shadowRoot!.activeElement?.localName).to.equal('button');
    }
  });

  it('has no button where it is asked to load again what was there', async () => {
    const asked = stubFetch();
    const page = await fixture<ClinicTreatment>(html`<clinic-treatment src="/t.json"></clinic-treatment>`);
    asked[0]!.answer(Response.json(withQuestion('First?')));
    await waitUntil(() => words(page).includes('First?'));
    void page.reload();
    await page.updateComplete;
    expect(one(page, '[role="status"]').textContent).to.include('Loading');
    expect(all(page, 'button')).to.be.empty;
    asked[1]!.answer(Response.json(withQuestion('Second?')));
    await waitUntil(() => words(page).includes('Second?'));
  });

  it('asks for nothing where it has no address, or no longer one', async () => {
    const asked = stubFetch();
    const page = await fixture<ClinicTreatment>(html`<clinic-treatment src="/t.json"></clinic-treatment>`);
    for (const src of ['', undefined]) {
      page.src = src;
      await page.updateComplete;
      await page.reload();
    }
    expect(asked).to.have.length(1);
    expect(words(page)).to.equal('');
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
    ['a list', [withQuestion('In a list?')]],
  ] as const) {
    it(`says when what was loaded is no treatment, but ${what}, and tries again when asked`, async () => {
      const asked = stubFetch();
      stubConsole('warn');
      const page = await fixture<ClinicTreatment>(html`<clinic-treatment src="/t.json"></clinic-treatment>`);
      asked[0]!.answer(Response.json(answer));
      await waitUntil(() => all(page, '[role="alert"]').length);
      expect(one(page, '[role="alert"]').textContent).to.include('could not be loaded');
      await tryAgain(page, asked);
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
    asked[1]!.answer(Response.json(withQuestion('At last?')));
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
    asked[1]!.answer(Response.json(withQuestion('Two?')));
    asked[0]!.answer(Response.json(withQuestion('One?')));
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
    read(withQuestion('One?'));
    await aTimeout(0);
    expect(words(page)).to.not.include('One?');
    asked[1]!.answer(Response.json(withQuestion('Two?')));
    await waitUntil(() => words(page).includes('Two?'));
  });

  it('shows nothing of an address while another one loads', async () => {
    const asked = stubFetch();
    stubConsole('warn');
    const page = await fixture<ClinicTreatment>(html`<clinic-treatment src="/one.json"></clinic-treatment>`);
    asked[0]!.answer(Response.json(withQuestion('One?')));
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
    asked[0]!.answer(Response.json(withQuestion('Once?')));
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
    asked[2]!.answer(Response.json(withQuestion('Back?')));
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
    asked[1]!.answer(Response.json(withQuestion('Back?')));
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
      html`<clinic-treatment src=${address(withQuestion('One?'))}></clinic-treatment>`,
    );
    await waitUntil(() => words(page).includes('One?'));
    page.src = address(withQuestion('Two?'));
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
      html`<clinic-treatment src="/t.json" .content=${withQuestion('Given?')}></clinic-treatment>`,
    );
    const answer = new Response();
    answer.json = () => Promise.resolve(withQuestion('Address?'));
    asked[0]!.answer(answer);
    await aTimeout(0);
    expect(words(page)).to.include('Given?').and.to.not.include('Address?');
    page.content = undefined;
    await page.updateComplete;
    expect(words(page)).to.include('Address?');
  });
});
