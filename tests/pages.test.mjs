/**
 * Pages as a clinic publishes them, with the library as one file, opened the way a reader does: by an address, by a quoted
 * passage, on paper, without script.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { extractText } from 'unpdf';
import { renderToString } from '../dist/server/render.js';
import { htmlSections } from './support/html-sections.mjs';
import { openSite } from './support/site.mjs';

const read = (name) => JSON.parse(readFileSync(new URL(`fixtures/${name}.json`, import.meta.url), 'utf8'));
const treatment = read('lumen-wrap');
const { faq, risks } = treatment;

const questions = {
  items: [
    { id: 'first', question: 'First?', answer: 'Words of the first.' },
    { id: 'second', question: 'Second?', answer: 'Words of the second.' },
    { id: 'third', question: 'Third?', answer: 'Nothing but words of the third.' },
  ],
};

/** Enough of what is two lines high for breaks of pages to fall on some. */
const many = (make) => Array.from({ length: 60 }, (_, place) => make(`${place + 1}.`));

const choices = {
  heading: 'A treatment',
  alternatives: many((place) => ({ name: `Another way ${place}`, text: `What is said of ${place}` })),
};

const numbers = {
  items: many((place) => ({
    id: `risk-${place}`,
    name: `Risk ${place}`,
    frequency: { kind: 'count', affected: 1, outOf: 100, timeframe: `counted for ${place}` },
    reversible: 'yes',
  })),
};

const pages = new Map([
  ['/choices', pageWith(element('clinic-treatment-explainer', choices))],
  ['/numbers', pageWith(element('clinic-risks-accordion', numbers))],
  ['/questions', pageWith(element('clinic-faq', questions, 'copy-links'))],
  ['/other', '<!doctype html><title>Another page</title>'],
  ['/faq', pageWith(element('clinic-faq', faq))],
  ['/faq-as-is', pageWith(element('clinic-faq', faq, 'print="as-is"'))],
  ['/risks', pageWith(element('clinic-risks-accordion', risks, 'collapsed'))],
  ['/treatment', pageWith(element('clinic-treatment', treatment))],
  [
    '/rendered',
    pageWith(
      `${renderToString(treatment)}<script>sent = (${nodes})(); (${noteWork})(${hasTakenOver});</script>`,
      'hydrate.js',
    ),
  ],
  ['/probe', '<!doctype html><title>Probe</title><p hidden="until-found">needle in the page</p>'],
]);

const folder = 'dist';
let site;

before(async () => {
  // On the way back a page is loaded again; that of a browser which keeps pages has a test of its own.
  site = await openSite(folder, pages, {}, ['--disable-features=BackForwardCache']);
});

after(() => site?.close());

describe('a link to a question', () => {
  it('opens the answer, scrolls to the question and focuses it', () =>
    visit('/questions#second', async (page) => {
      await page.waitForFunction(isFocused, {}, 'second');
      assert.deepEqual(await states(page), [false, true, false]);
      assert.ok(await page.evaluate(isInSight, 'second'));
    }));

  it('opens the answer and focuses the question again after navigating back', () =>
    visit('/questions#second', async (page, go) => {
      await page.waitForFunction(isFocused, {}, 'second');
      await go('/other');
      await page.goBack();
      await page.waitForFunction(isFocused, {}, 'second');
      assert.deepEqual(await states(page), [false, true, false]);
    }));

  // Chromium takes the focus out of a page that it keeps, whatever had it; the rest is as the reader left it.
  it('keeps the answer open and in view when the back/forward cache restores the page', async () => {
    const keeping = await openSite(folder, pages);
    try {
      const page = await keeping.browser.newPage();
      await page.goto(`${keeping.origin}/questions#second`, { waitUntil: 'networkidle0' });
      await page.waitForFunction(isFocused, {}, 'second');
      await page.goto(`${keeping.origin}/other`);
      await page.goBack();
      await page.waitForSelector('clinic-faq >>> #second[aria-expanded="true"]');
      assert.deepEqual(await states(page), [false, true, false]);
      assert.ok(await page.evaluate(isInSight, 'second'));
    } finally {
      await keeping.close();
    }
  });

  it('opens the answer that a text fragment quotes, if the browser supports text fragments', async () => {
    const quotation = (words) => `#:~:text=${encodeURIComponent(words)}`;
    // The shell that is Chromium without a window does not; then all stays as it was.
    const follows = await visit(`/probe${quotation('needle in the page')}`, (page) =>
      page.evaluate(() => !document.querySelector('p').hidden),
    );
    await visit(`/questions${quotation('words of the third')}`, async (page) => {
      assert.deepEqual(await states(page), [false, false, follows]);
      assert.deepEqual(await page.evaluate(() => globalThis.told), follows ? [['third', true, 'find']] : []);
    });
  });

  it('is copied to the clipboard by the question’s copy link', () =>
    visit('/questions', async (page) => {
      const permissions = ['clipboard-read', 'clipboard-sanitized-write'];
      await page.browserContext().overridePermissions(site.origin, permissions);
      await page.bringToFront();
      await page.click('clinic-faq >>> .copy-link[href="#third"]');
      // Not by a selector of text: Puppeteer keeps the text that it saw first in a shadow root.
      await page.waitForFunction(isSaid, {}, 'Link copied');
      assert.equal(
        await page.evaluate(() => navigator.clipboard.readText()),
        `${site.origin}/questions#third`,
      );
    }));
});

describe('the “Back to the text” button', () => {
  it('keeps the offset of its underline on hover', () =>
    visit('/treatment', async (page) => {
      await page.click('clinic-treatment >>> .citation');
      const way = await page.waitForSelector('clinic-treatment >>> .return');
      const offset = () => way.evaluate((button) => getComputedStyle(button).textUnderlineOffset);
      const before = await offset();
      await way.hover();
      assert.ok(await way.evaluate((button) => button.matches(':hover')));
      assert.equal(await offset(), before);
    }));
});

describe('the text of a hydrated page', () => {
  // Chromium leaves a space out of them that has a text node to itself beside one of Lit's comments.
  it('is the same in the accessibility tree as on screen, spaces included', () =>
    visit('/rendered', async (page) => {
      await page.waitForFunction(hasTakenOver);
      const blocks = await wordsOfBlocks(page);
      assert.notEqual(blocks.length, 0);
      assert.deepEqual(
        // The numbers of steps are the style sheet's.
        blocks.map(({ told }) => told.replace(/^\d+ · /, '')),
        blocks.map(({ seen }) => seen),
      );
    }));
});

describe('a printed page', () => {
  it('contains every question and answer, and the address of every link', async () => {
    const text = await printed('/faq');
    for (const { question, answer } of faq.items) {
      for (const passage of [question, ...passages(answer)]) assertIncludes(text, passage);
    }
    for (const address of addresses(faq)) assertIncludes(text, `(${address})`);
  });

  it('contains the name, the text and what to do for every risk, even when collapsed', async () => {
    const text = await printed('/risks');
    for (const { name, text: about, whatToDo } of risks.items) {
      for (const passage of [name, ...passages(about), ...passages(whatToDo)]) assertIncludes(text, passage);
    }
  });

  it('has the name of another choice on the same page as what is said of it', async () => {
    for (const text of await printedPages('/choices'))
      assert.equal(countOf(text, 'Another way'), countOf(text, 'What is said'), text);
  });

  it('has a number of people on the same page as the time it counts for', async () => {
    for (const text of await printedPages('/numbers'))
      assert.equal(countOf(text, 'people get this'), countOf(text, 'counted for'), text);
  });

  it('contains questions without their closed answers with print="as-is"', async () => {
    const text = await printed('/faq-as-is');
    for (const { question, answer } of faq.items) {
      assertIncludes(text, question);
      // A word or a full stop may stand elsewhere.
      for (const passage of passages(answer).filter(({ length }) => length > 20)) {
        assert.ok(!text.includes(folded(passage)), `The paper should not say “${passage}”.`);
      }
    }
  });
});

describe('a page serialized with its shadow roots', () => {
  for (const path of ['/faq', '/risks']) {
    it(`shows every panel of ${path} when scripts are disabled`, async () => {
      pages.set(`${path}-rendered`, await visit(path, (page) => page.evaluate(capture)));
      const shown = await visit(`${path}-rendered`, (page) => page.evaluate(panels), { scripts: false });
      assert.notEqual(shown.length, 0);
      for (const panel of shown) assert.deepEqual(panel, { isVisible: true, opacity: '1', hasHeight: true });
    });
  }
});

describe('a server-rendered page', () => {
  it('keeps its DOM nodes on hydration', () =>
    visit('/rendered', async (page) => {
      await page.waitForSelector('body >>> clinic-faq >>> .toggle');
      await page.waitForFunction(hasTakenOver);
      const isSame = `((now) => sent.every((node, index) => node === now[index]))((${nodes})())`;
      assert.deepEqual(await page.evaluate(`[${isSame}, sent.length > 500]`), [true, true]);
    }));

  it('lets other tasks run before all elements are hydrated', () =>
    visit('/rendered', async (page) => {
      await page.waitForFunction(hasTakenOver);
      assert.equal(await page.evaluate('wereAllDone'), false);
    }));

  it('updates its inner elements when the content changes after hydration', () =>
    visit('/rendered', async (page) => {
      await page.evaluate(
        (faq, risks) => {
          const treatment = document.querySelector('clinic-treatment');
          const content = JSON.parse(treatment.querySelector('script').textContent);
          treatment.content = { ...content, faq, risks: { ...content.risks, ...risks } };
        },
        questions,
        { heading: 'Other risks' },
      );
      await page.waitForFunction(() => {
        const { shadowRoot } = document.querySelector('clinic-treatment');
        const textOf = (tag) => shadowRoot.querySelector(tag)?.shadowRoot?.textContent ?? '';
        return (
          textOf('clinic-faq').includes('Third?') && textOf('clinic-risks-accordion').includes('Other risks')
        );
      });
    }));
});

describe('HTML content when scripts are disabled', () => {
  const link = '<link rel="stylesheet" href="/prepaint.css" />';
  for (const [name, html] of Object.entries(htmlSections)) {
    it(`shows every word of ${name}`, async () => {
      // A reader opens the <details> of questions without any script.
      const opened = name.startsWith('clinic-faq') ? html.replaceAll('<details>', '<details open>') : html;
      pages.set('/html', pageWith(link + opened));
      const hidden = await visit('/html', (page) => page.evaluate(invisible), { scripts: false });
      assert.deepEqual(hidden, []);
    });
  }
});

function pageWith(content, script = 'clinic-elements.js') {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>A treatment</title>
    <script>
      globalThis.told = [];
      addEventListener('clinic-faq-toggle', ({ id, open, cause }) => told.push([id, open, cause]));
    </script>
    <script type="module" src="/cdn/${script}"></script>
  </head>
  <body>
    ${content}
    <div style="height: 200vh"></div>
  </body>
</html>`;
}

function element(tag, content, attributes = '') {
  const json = JSON.stringify(content).replaceAll('<', '\\u003c');
  return `<${tag} ${attributes}><script type="application/json">${json}</script></${tag}>`;
}

/** Opens a page, hands it on, and closes it; answers with what came of it. */
async function visit(path, look, { scripts = true } = {}) {
  const page = await site.browser.newPage();
  const go = (to) => page.goto(site.origin + to, { waitUntil: 'networkidle0' });
  try {
    page.setDefaultTimeout(10_000);
    await page.setJavaScriptEnabled(scripts);
    await go(path);
    return await look(page, go);
  } finally {
    await page.close();
  }
}

/** The words of each paragraph and caption, as a screen reader is told them and as they are seen. */
async function wordsOfBlocks(page) {
  const client = await page.createCDPSession();
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  // By their elements: of a paragraph with a box in its text Chromium tells no role.
  await client.send('DOM.enable');
  const document = await client.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
  const names = new Map(document.nodes.map(({ backendNodeId, nodeName }) => [backendNodeId, nodeName]));
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const told = ({ role, name, childIds }) => {
    if (role?.value === 'StaticText') return name.value;
    const words = childIds.map((id) => told(byId.get(id))).join('');
    // What is marked as important is read by itself.
    return role?.value === 'strong' ? ` ${words} ` : words;
  };
  const seen = async ({ backendDOMNodeId: backendNodeId }) => {
    const { object } = await client.send('DOM.resolveNode', { backendNodeId });
    // What has a line of its own is apart for everybody.
    const functionDeclaration = "function () { return this.innerText.replaceAll('\\n', ''); }";
    const { result } = await client.send('Runtime.callFunctionOn', { ...object, functionDeclaration });
    return result.value;
  };
  const blocks = nodes.filter((node) => ['P', 'FIGCAPTION'].includes(names.get(node.backendDOMNodeId)));
  const plain = (words) => words.replaceAll('\u2060', '').replace(/\s+/g, ' ').trim();
  return Promise.all(
    blocks.map(async (block) => ({ told: plain(told(block)), seen: plain(await seen(block)) })),
  );
}

/** The words on paper. */
async function printed(path) {
  return (await printedPages(path)).join('');
}

/** The words on each page of paper. */
async function printedPages(path) {
  const file = await visit(path, (page) => page.pdf());
  const { text } = await extractText(file, { mergePages: false });
  assert.ok(text.length);
  return text.map(folded);
}

const countOf = (text, passage) => text.split(folded(passage)).length - 1;

/** Text without what lines, pages and ligatures do to it. */
const folded = (text) => text.normalize('NFKC').replace(/\s+/g, '');

function assertIncludes(text, passage) {
  assert.ok(text.includes(folded(passage)), `The paper lacks “${passage}”.`);
}

/** The strings of a text, which is one string of paragraphs or a tree. */
function passages(text) {
  if (typeof text === 'string') return text.split('\n\n');
  if (Array.isArray(text)) return text.flatMap(passages);
  return text ? [text.children, text.items].flatMap(passages) : [];
}

function addresses(value) {
  if (typeof value !== 'object' || value === null) return [];
  const { href } = value;
  const own = typeof href === 'string' && !href.startsWith('#') ? [href] : [];
  return [...own, ...Object.values(value).flatMap(addresses)];
}

const states = (page) =>
  page.$$eval('clinic-faq >>> .toggle', (buttons) => buttons.map((b) => b.ariaExpanded === 'true'));

// Each of these runs inside the page, so it stands on its own.

function isSaid(words) {
  const statuses = document.querySelector('clinic-faq').shadowRoot.querySelectorAll('[aria-live]');
  return [...statuses].some(({ textContent }) => textContent === words);
}

function isFocused(id) {
  return document.activeElement?.shadowRoot?.activeElement?.id === id;
}

function isInSight(id) {
  const { top, bottom } = document
    .querySelector('clinic-faq')
    .shadowRoot.getElementById(id)
    .getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}

/** The page as a server would send it: each shadow root in a template, with its styles. */
function capture() {
  for (const { shadowRoot } of document.querySelectorAll('clinic-faq, clinic-risks-accordion')) {
    const style = document.createElement('style');
    style.textContent = shadowRoot.adoptedStyleSheets
      .flatMap(({ cssRules }) => [...cssRules])
      .map(({ cssText }) => cssText)
      .join('\n');
    shadowRoot.prepend(style);
  }
  const shadowRoots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return `<!doctype html>${document.documentElement.getHTML({ shadowRoots })}`;
}

/** The names of elements whose words cannot be seen. */
function invisible() {
  return [...document.querySelectorAll('h2, h3, p, dt, dd, li, summary')]
    .filter((element) => !element.checkVisibility({ contentVisibilityAuto: true }) || !element.offsetHeight)
    .map(({ localName }) => localName);
}

/** Whether each element has given away the styles that came from the server, as it does when it takes over. */
function hasTakenOver() {
  const { shadowRoot } = document.querySelector('clinic-treatment');
  const inner = [...shadowRoot.querySelectorAll('*')].flatMap((element) => element.shadowRoot ?? []);
  return [shadowRoot, ...inner].every((root) => !root.querySelector('style'));
}

/** Notes whether all elements have taken over before the page's own work, asked for when they are registered, is done. */
function noteWork(haveTakenOver) {
  void customElements.whenDefined('clinic-sources').then(() =>
    setTimeout(() => {
      globalThis.wereAllDone = haveTakenOver();
    }),
  );
}

/** All that the elements of the page hold, but for styles. */
function nodes() {
  const inside = (root) =>
    [...root.querySelectorAll(':not(style)')].flatMap((node) => [
      node,
      ...(node.shadowRoot ? inside(node.shadowRoot) : []),
    ]);
  return inside(document.querySelector('clinic-treatment').shadowRoot);
}

function panels() {
  const [host] = document.querySelectorAll('clinic-faq, clinic-risks-accordion');
  return [...host.shadowRoot.querySelectorAll('.panel')].map((panel) => ({
    isVisible: panel.firstElementChild.checkVisibility(),
    opacity: getComputedStyle(panel).opacity,
    hasHeight: panel.getBoundingClientRect().height > 10,
  }));
}
