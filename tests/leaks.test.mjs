/**
 * What elements leave behind that come and go, or whose content changes, a thousand times: counted by the browser after it
 * has collected its garbage, against what it counted a thousand times before.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { openSite } from './support/site.mjs';

const treatment = JSON.parse(readFileSync(new URL('fixtures/lumen-wrap.json', import.meta.url), 'utf8'));
const { explainer, benefits, conditions, risks, steps, faq, callsToAction, sources, review } = treatment;

const contents = {
  'clinic-treatment': treatment,
  'clinic-treatment-explainer': explainer,
  'clinic-benefit-cards': benefits,
  'clinic-condition-list': conditions[0],
  'clinic-risks-accordion': risks,
  'clinic-procedure-steps': steps,
  'clinic-faq': faq,
  'clinic-call-to-action': callsToAction[0],
  'clinic-sources': { sources, review },
};

const times = 1000;
/** So many objects may wait for the next collection. */
const few = 10;
/** Bytes of heap a time that are no leak, but what the engine learns about code that runs often. */
const unaccounted = 64;
/** Elements that show their content with others. */
const others = { 'clinic-treatment': 10 };

const observers = ['MutationObserver', 'ResizeObserver', 'IntersectionObserver'];
const kinds = (tag) => [tag, ...observers, 'Nodes', 'JSEventListeners'];

let site;

before(async () => {
  const script = '<script type="module" src="/cdn/clinic-elements.js"></script>';
  const page = `<!doctype html><html lang="en"><title>Leaks</title><link rel="icon" href="data:,">${script}`;
  site = await openSite('dist', new Map([['/', page]]));
});

after(() => site?.close());

describe('memory after a thousand repetitions', { concurrency: 2 }, () => {
  for (const tag of Object.keys(contents)) {
    it(`is freed when ${tag} is removed`, () => leavesNothing(tag, comeAndGo, ''));
    it(`is freed when the content of ${tag} changes`, () => leavesNothing(tag, changeContent, ''));
    if (tag !== 'clinic-treatment') {
      it(`is freed when ${tag} is removed from a treatment`, () => leavesNothing(tag, comeAndGo, treatment));
    }
  }
});

it('detects a deliberate leak', async () => {
  const leak = (tag, content, surrounding, count) => {
    globalThis.kept ??= [];
    for (let index = 0; index < count; index++) {
      const element = document.createElement('div');
      element.addEventListener('click', () => element);
      globalThis.kept.push(element, new MutationObserver(() => undefined));
    }
  };
  await assert.rejects(
    leavesNothing('clinic-faq', leak, ''),
    /1000 × MutationObserver,1000 × Nodes,1000 × JSEventListeners/,
  );
});

async function leavesNothing(tag, act, surrounding) {
  const context = await site.browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.goto(site.origin);
    const client = await page.createCDPSession();
    await client.send('Performance.enable');
    const repeat = (count) => page.evaluate(act, tag, contents[tag], surrounding, count);
    await repeat(times);
    const start = await counted(page, client, tag);
    await repeat(times);
    const allowed = unaccounted * (others[tag] ?? 1);
    let left;
    // What is garbage may outlive a collection, what is a leak outlives them all.
    for (let collection = 0; left !== '' && collection < 4; collection++) {
      const end = await counted(page, client, tag);
      const growth = (name) => end[name] - start[name];
      const leaking = kinds(tag).filter((name) => growth(name) > few);
      const bytes = Math.round(growth('JSHeapUsedSize') / times);
      left = [
        ...leaking.map((name) => `${growth(name)} × ${name}`),
        ...(bytes < allowed ? [] : [`${bytes} bytes of heap a time`]),
      ].join();
    }
    assert.equal(left, '');
  } finally {
    await context.close();
  }
}

/** What the page holds once it has had a moment, and what nobody holds is gone. */
async function counted(page, client, tag) {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))));
  await client.send('HeapProfiler.collectGarbage');
  const instances = {};
  for (const name of [tag, ...observers]) {
    const prototype = await page.evaluateHandle(
      (name) => (customElements.get(name) ?? globalThis[name]).prototype,
      name,
    );
    const objects = await page.queryObjects(prototype);
    instances[name] = await objects.evaluate((list) => list.length);
    await objects.dispose();
    await prototype.dispose();
  }
  await client.send('HeapProfiler.collectGarbage');
  const { metrics } = await client.send('Performance.getMetrics');
  return { ...Object.fromEntries(metrics.map(({ name, value }) => [name, value])), ...instances };
}

/** Puts an element into the page, waits until it shows its content, and takes it out; so many times. */
async function comeAndGo(tag, content, surrounding, count) {
  let home = document.body;
  if (surrounding) {
    home = document.querySelector('clinic-treatment');
    if (!home) {
      home = document.body.appendChild(document.createElement('clinic-treatment'));
      // With something in it, it shows no page of its own.
      home.appendChild(document.createElement('p')).append('Words.');
      home.content = surrounding;
      await home.updateComplete;
    }
  }
  for (let index = 0; index < count; index++) {
    const element = document.createElement(tag);
    if (!surrounding) element.content = content;
    home.append(element);
    await element.updateComplete;
    if (tag !== 'clinic-treatment' && !element.shadowRoot.textContent.trim())
      throw new Error('shows nothing');
    element.remove();
  }
}

/** Gives one element content and other content in turns, and waits until it, and what is inside it, shows that. */
async function changeContent(tag, content, surrounding, count) {
  let element = document.querySelector(tag);
  element ??= document.body.appendChild(document.createElement(tag));
  const marks = ['One thing', 'Another thing'];
  const contents = marks.map((mark, index) =>
    tag === 'clinic-treatment'
      ? {
          ...content,
          name: mark,
          faq: { ...content.faq, heading: mark, items: content.faq.items.slice(index) },
        }
      : { ...content, heading: mark, items: content.items?.slice(index) },
  );
  const inside = () => [...element.shadowRoot.querySelectorAll('*')].filter((inner) => inner.updateComplete);
  for (let index = 0; index < count; index++) {
    element.content = contents[index % 2];
    await element.updateComplete;
    await Promise.all(inside().map((inner) => inner.updateComplete));
    const shown = [element, ...inside()].map(({ shadowRoot }) => shadowRoot.textContent).join();
    if (!shown.includes(marks[index % 2])) throw new Error(`does not show ${marks[index % 2]}`);
  }
}
