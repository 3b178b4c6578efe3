/**
 * What moves on a page when the script comes late: the sum of all layout shifts, as web.dev/articles/cls counts them, at the
 * top of the page, and over its whole length at once.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { checks } from '../dist/server/contents.js';
import { renderToString } from '../dist/server/render.js';
import { htmlSections } from './support/html-sections.mjs';
import { openSite } from './support/site.mjs';

const folder = 'dist';
const treatment = JSON.parse(readFileSync('tests/fixtures/lumen-wrap.json', 'utf8'));
const widths = [390, 768, 1280];
const late = 300;

const rendered = {
  'a whole treatment': renderToString(treatment),
  ...Object.fromEntries(
    Object.entries(checks)
      .filter(([element]) => element !== 'treatment')
      .map(([element, { name }]) => [`clinic-${element}`, renderToString(partOf(name), { element })]),
  ),
};
const pages = new Map([
  ...Object.entries(rendered).map(([name, html]) => [pathOf(name), pageWith(html, 'hydrate.js')]),
  ...Object.entries(htmlSections).map(([name, html]) => [pathOf(name), pageWith(html, 'clinic-elements.js')]),
  ...readdirSync('tests/fixtures/pictures').map((name) => [
    `/fixtures/pictures/${name}`,
    readFileSync(`tests/fixtures/pictures/${name}`, 'utf8'),
  ]),
  ['/jumps', pageWith('<clinic-faq></clinic-faq><div id="box"></div>', 'clinic-elements.js')],
  ['/every-section', pageWith(Object.values(htmlSections).join('\n'), 'clinic-elements.js')],
]);

let site;

before(async () => {
  site = await openSite(folder, pages);
});

after(() => site?.close());

it('detects a layout shift', async () => {
  const shift = await shiftOf('/jumps', { width: 1280, height: 900 }, () => {
    document.querySelector('#box').style.height = '300px';
  });
  assert.ok(shift > 0.02, `It moves by ${shift}.`);
});

describe('server-rendered HTML', () => {
  for (const name of Object.keys(rendered)) {
    for (const width of widths) {
      it(`${name} does not shift at ${width} px`, async () => {
        // As one sees it first, and with all of it in sight.
        assert.equal(await shiftOf(pathOf(name), { width, height: 900 }), 0);
        assert.equal(await shiftOf(pathOf(name), { width, height: 20_000 }), 0);
      });
    }
  }
});

describe('HTML content of an element', () => {
  for (const name of [...Object.keys(htmlSections), 'every section']) {
    for (const width of widths) {
      it(`${name} shifts by at most 0.02 at ${width} px`, async () => {
        const shift = await shiftOf(pathOf(name), { width, height: 900 });
        assert.ok(shift <= 0.02, `It moves by ${shift}.`);
      });
    }
  }
});

function partOf(name) {
  if (name === 'sources')
    return { items: treatment.sources, review: treatment.review, publisher: treatment.publisher };
  if (name === 'conditions') return treatment.conditions[0];
  return name === 'callToAction' ? treatment.callsToAction[0] : treatment[name];
}

function pathOf(name) {
  return `/${name.replace(/[^a-z]+/g, '-')}`;
}

// The page is painted once it is read to its end: what moves then is the doing of the script alone, on a slow machine too.
function pageWith(content, script) {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>A treatment</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/prepaint.css" />
    <link rel="expect" href="#below" blocking="render" />
    <style>
      body { margin: 1rem auto; max-width: 68rem; padding-inline: 1rem; font: 1rem/1.6 sans-serif }
    </style>
    <script type="module" src="/cdn/${script}"></script>
  </head>
  <body>
    <p>What stands above.</p>
    ${content}
    <footer id="below"><h2>What stands below</h2><p>${'More words. '.repeat(60)}</p></footer>
  </body>
</html>`;
}

/** The layout shift of a page whose script is late. */
async function shiftOf(path, viewport, act = () => undefined) {
  const page = await site.browser.newPage();
  const errors = [];
  try {
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.setViewport(viewport);
    await page.evaluateOnNewDocument(observe);
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const wait = request.url().endsWith('.js') ? late : 0;
      setTimeout(() => void request.continue(), wait);
    });
    await page.goto(site.origin + path, { waitUntil: 'load' });
    await page.waitForFunction(isShown);
    await page.evaluate(act);
    const shift = await page.evaluate(totalShift);
    assert.deepEqual(errors, []);
    return shift;
  } finally {
    await page.close();
  }
}

/** Runs inside the page, before anything of it. */
function observe() {
  globalThis.shift = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) globalThis.shift += value;
  });
  observer.observe({ type: 'layout-shift', buffered: true });
}

/** Whether the script has come, and every element shows what it has. Runs inside the page. */
function isShown() {
  const elementsIn = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element.localName.startsWith('clinic-') ? [element] : []),
      ...(element.shadowRoot ? elementsIn(element.shadowRoot) : []),
    ]);
  const all = elementsIn(document);
  return all.length > 0 && all.every((element) => element.matches(':defined') && !element.isUpdatePending);
}

/** Runs inside the page, once all that was to come has come: waits until it is painted. */
async function totalShift() {
  for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => setTimeout(resolve));
  return globalThis.shift;
}
