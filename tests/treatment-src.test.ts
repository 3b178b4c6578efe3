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
  it('shows the content loaded from its address', async () => {
    const page = await fixture(
      html`<clinic-treatment src=${address(withQuestion('Fetched?'))}></clinic-treatment>`,
    );
    await waitUntil(() => words(page).includes('Fetched?'));
  });

  it('reports problems of the loaded content', async () => {
    const asked = stubFetch();
    stubConsole('warn');
    const page = await fixture(html`<clinic-treatment src="/t.json"></clinic-treatment>`);
    setTimeout(() => asked[0]!.answer(Response.json({ name: 'T', risks: { items: [{}] } })));
    const { problems } = await oneEvent<ClinicContentErrorEvent>(page, 'clinic-content-error');
    expect(problems.map(({ path }) => path)).to.deep.equal(['treatment.risks.items[0].name']);
  });

  it('reserves space and shows a loading status until the page is loaded', async () => {
    const asked = stubFetch();
    const page = await fixture(html`<clinic-treatment src="/t.json"></clinic-treatment>`);
    expect(one(page, '[role="status"]').textContent).to.include('Loading');
    expect(page.getBoundingClientRect().height).to.be.at.least(window.innerHeight);
    asked[0]!.answer(Response.json(withQuestion('Late?')));
    await waitUntil(() => words(page).includes('Late?'));
    expect(all(page, '.state')).to.be.empty;
  });

  it('shows a loading status but reserves no space around the author’s own elements', async () => {
    stubFetch();
    const page = await fixture(
      html`<clinic-treatment src="/t.json"><clinic-faq></clinic-faq></clinic-treatment>`,
    );
    expect(one(page, '[role="status"]').textContent).to.include('Loading');
    expect(page.getBoundingClientRect().height).to.equal(0);
  });

  it('reports an error response, and retries when the button is pressed', async () => {
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

  it('aborts and reports a request after 30 seconds, and retries when the button is pressed', async () => {
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

  it('reports a response that stalls halfway', async () => {
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
    it(`clears its timeout after ${when}`, async () => {
      const asked = stubFetch();
      const timers = stubTimers();
      stubConsole('warn');
      const page = await fixture<ClinicTreatment>(html`<clinic-treatment src="/t.json"></clinic-treatment>`);
      asked[0]!.answer(answer);
      await waitUntil(() => !all(page, '.loading').length);
      expect(timers).to.be.empty;
    });
  }

  it('has one timeout after src changes, and none after it is removed', async () => {
    const asked = stubFetch();
    const timers = stubTimers();
    const page = await fixture<ClinicTreatment>(html`<clinic-treatment src="/one.json"></clinic-treatment>`);
    page.src = '/two.json';
    await waitUntil(() => asked.length === 2);
    expect(timers).to.have.length(1);
    page.remove();
    expect(timers).to.be.empty;
  });

  it('keeps its button focused, and requests again, each time it is pressed', async () => {
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

  it('shows a loading status without a button during reload()', async () => {
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

  it('requests and shows nothing if src is empty or undefined', async () => {
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

  it('reports a response that is null', async () => {
    const warnings = stubConsole('warn');
    const page = await fixture(html`<clinic-treatment src="data:application/json,null"></clinic-treatment>`);
    await waitUntil(() => all(page, '[role="alert"]').length);
    expect(String(warnings[0])).to.include('data:application/json,null: the answer is null. Check');
  });

  it('has a retry button whose focus ring does not overlap the message', async () => {
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

  it('reports a response that is invalid JSON', async () => {
    const warnings = stubConsole('warn');
    const page = await fixture(html`<clinic-treatment src="data:application/json,{"></clinic-treatment>`);
    await waitUntil(() => all(page, '[role="alert"]').length);
    expect(warnings[0]).to.include('could not be loaded');
  });

  for (const [what, answer] of [
    ['an error', { error: 'Unauthorized' }],
    ['a list', [withQuestion('In a list?')]],
  ] as const) {
    it(`reports ${what} instead of a treatment, and retries when the button is pressed`, async () => {
      const asked = stubFetch();
      stubConsole('warn');
      const page = await fixture<ClinicTreatment>(html`<clinic-treatment src="/t.json"></clinic-treatment>`);
      asked[0]!.answer(Response.json(answer));
      await waitUntil(() => all(page, '[role="alert"]').length);
      expect(one(page, '[role="alert"]').textContent).to.include('could not be loaded');
      await tryAgain(page, asked);
    });
  }

  it('requests again when the back/forward cache restores the page without a response', async () => {
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

  it('aborts the request and ignores its response when src changes', async () => {
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

  it('ignores a response whose body is still being read when src changes', async () => {
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

  it('hides previous content and errors while another address loads', async () => {
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

  it('does not request again when it is moved after loading', async () => {
    const asked = stubFetch();
    const page = await fixture<ClinicTreatment>(html`<clinic-treatment src="/t.json"></clinic-treatment>`);
    asked[0]!.answer(Response.json(withQuestion('Once?')));
    await waitUntil(() => words(page).includes('Once?'));
    page.parentElement!.append(page);
    await page.updateComplete;
    expect(words(page)).to.include('Once?');
    expect(asked).to.have.length(1);
  });

  it('requests again when it is moved during a retry', async () => {
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

  it('requests again when it is removed during loading and then reinserted', async () => {
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

  it('requests nothing while it is disconnected, even if it is changed or was changed just before', async () => {
    const asked = stubFetch();
    const page = await fixture<ClinicTreatment>(html`<clinic-treatment src="/t.json"></clinic-treatment>`);
    const parent = page.parentElement!;
    page.headingLevel = 3;
    page.remove();
    await page.updateComplete;
    page.src = '/other.json';
    await page.updateComplete;
    expect(asked).to.have.length(1);
    parent.append(page);
    await waitUntil(() => asked.length === 2);
    expect(asked[1]!.url).to.equal('/other.json');
  });

  it('shows nothing after src is unset while it is disconnected', async () => {
    stubFetch();
    const page = await fixture<ClinicTreatment>(html`<clinic-treatment src="/t.json"></clinic-treatment>`);
    const parent = page.parentElement!;
    page.remove();
    page.src = undefined;
    parent.append(page);
    await page.updateComplete;
    expect(words(page)).to.equal('');
  });

  it('clears its content when src changes or is removed', async () => {
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

  it('shows loaded content only while the content property is not set', async () => {
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
