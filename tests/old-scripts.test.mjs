/**
 * Pages with libraries of old that put their own in the place of what the language and the browser have. Each is told here
 * by what it replaces; where the elements needed one of these, a page with the library lost what is asked for below.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openSite, pageWith } from './support/site.mjs';

const replaced = {
  'Prototype.js 1.6': `
    Array.prototype.reduce = function () { return this.length > 1 ? this : this[0]; };
    Array.prototype.toJSON = function () { return '[' + this.join(', ') + ']'; };
    String.prototype.toJSON = function () { return JSON.stringify(String(this)); };`,
  'Prototype.js 1.7': `
    Array.from = (list) => Array.prototype.slice.call(list);
    delete Array.prototype.entries;
    Array.prototype.each = Array.prototype.forEach;
    Element.prototype.remove = function () { return this.parentNode.removeChild(this); };`,
  'MooTools 1.4': `
    Array.from = (item) => (item == null ? [] : Array.prototype.slice.call(item));
    Date.parse = (text) => new Date(text);
    window.Event = function DOMEvent(event) { this.type = event.type; };`,
  Datejs: `Date.parse = () => null;`,
  'additions to all objects': `
    Object.prototype.build = '1.2';
    Object.prototype.debug = true;
    Object.prototype.each = function (call) { for (const name in this) call(this[name]); };`,
};

const content = {
  name: 'Wrap',
  risks: { items: [{ name: 'A bruise', frequency: { kind: 'count', affected: 12, outOf: 100 } }] },
  faq: {
    items: Array.from({ length: 8 }, (_, n) => ({
      question: `Number ${n}?`,
      answer: n % 2 ? 'Odd.' : 'Even.',
    })),
  },
  review: { lastReviewed: '2025-01-02', nextReview: '2025-03-04' },
};
const elements = `
  <clinic-treatment>
    <script type="application/json">${JSON.stringify(content)}</script>
    <clinic-risks-accordion icon-arrays></clinic-risks-accordion>
    <clinic-faq></clinic-faq>
    <clinic-sources></clinic-sources>
  </clinic-treatment>
  <clinic-benefit-cards><ul><li><b>Less pain.</b> For some.</li><li><b>More sleep.</b> For a few.</li></ul></clinic-benefit-cards>`;

const scripts = {
  'a module': '<script type="module" src="/cdn/clinic-elements.js"></script>',
  'a classic script': '<script defer src="/cdn/clinic-elements.classic.js"></script>',
  'the loader': '<script type="module" src="/cdn/loader.js"></script>',
};
const pages = new Map(
  Object.entries(replaced).flatMap(([library, code]) =>
    Object.entries(scripts).map(([way, tag]) => [
      pathOf(library, way),
      pageWith(`<script>${code}</script>${tag}`, elements),
    ]),
  ),
);

const script = `
  const asked = [];
  addEventListener('context-request', (request) => asked.push(request));
  // As in a browser that has none; what it shows under the name is then what the page has by that id.
  for (const name of ['navigation', 'Navigation']) delete window[name];`;
for (const [way, tag] of Object.entries(scripts)) {
  pages.set(
    pathOf('ids', way),
    pageWith(
      `<script>${script}</script>${tag}`,
      `<nav id="navigation"></nav><nav id="navigation"></nav><p id="clinicElementsContextRoot"></p>
      <clinic-faq><h3>Question?</h3><p>Answer.</p></clinic-faq>`,
    ),
  );
}

let site;

before(async () => {
  site = await openSite('dist', pages);
});
after(() => site.close());

for (const library of Object.keys(replaced)) {
  describe(`a page with ${library}`, () => {
    for (const way of Object.keys(scripts)) {
      it(`keeps the elements working, and the console empty, when they are loaded via ${way}`, async () => {
        const page = await site.browser.newPage();
        const messages = [];
        page.on('console', (message) => messages.push(message.text()));
        page.on('pageerror', ({ message }) => messages.push(message));
        await page.goto(site.origin + pathOf(library, way));
        await seen(page, 'clinic-benefit-cards >>> .card ::-p-text(More sleep)');

        assert.deepEqual(await marksIn(page), { affected: 12, unaffected: 88 });
        await seen(page, 'clinic-sources >>> .overdue');

        const toggle = await seen(page, 'clinic-faq >>> .toggle');
        await toggle.click();
        await seen(page, 'clinic-faq >>> .toggle[aria-expanded="true"]');

        await page.type('clinic-faq >>> input', 'odd');
        await seen(page, 'clinic-faq >>> .count ::-p-text(4 questions found)');
        assert.deepEqual(await questionsIn(page), ['Number 1?', 'Number 3?', 'Number 5?', 'Number 7?']);

        await page.$eval('clinic-faq', async (faq) => {
          const items = ['B', 'C'].map((question) => ({ question, answer: 'A.' }));
          faq.content = { items };
          await faq.updateComplete;
        });
        assert.deepEqual(await questionsIn(page), ['B', 'C']);
        assert.deepEqual(messages, []);
        await page.close();
      });
    }
  });
}

describe('a page with ids that clash with browser globals', () => {
  for (const way of Object.keys(scripts)) {
    it(`keeps the elements rendering and requesting a later treatment when loaded via ${way}`, () =>
      site.visit(pathOf('ids', way), async ({ page, errors }) => {
        await seen(page, 'clinic-faq >>> .toggle');
        const times = await page.evaluate(() => {
          /* global asked */
          const [{ context }] = asked;
          const provider = new Event('context-provider', { bubbles: true, composed: true });
          document.body.dispatchEvent(Object.assign(provider, { context }));
          return asked.length;
        });
        assert.equal(times, 2);
        assert.deepEqual(errors, []);
      }));
  }
});

function pathOf(library, way) {
  return `/${encodeURIComponent(`${library} ${way}`)}`;
}

/** What is in sight: looked for in each frame, as no change within a shadow root is told of. */
function seen(page, selector) {
  return page.waitForSelector(selector, { visible: true });
}

function questionsIn(page) {
  return page.$$eval('clinic-faq >>> .label', (labels) => labels.map((label) => label.textContent));
}

/** How many people are drawn, by whether they are affected. */
function marksIn(page) {
  return page.$$eval('clinic-risks-accordion >>> .icon-array > svg > path', (paths) =>
    Object.fromEntries(
      paths.map((path) => [path.getAttribute('class'), path.getAttribute('d').split('M').length - 1]),
    ),
  );
}
