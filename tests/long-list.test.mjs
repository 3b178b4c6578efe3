/**
 * Hundreds of questions, of which those in sight alone are laid out: for a reader who comes by a link, by the Tab key, on
 * paper or with a screen reader they are all there.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { extractText } from 'unpdf';
import { until } from './support/servers.mjs';
import { openSite, pageWith } from './support/site.mjs';

const count = 300;
const items = Array.from({ length: count }, (_, index) => ({
  id: `question-${index}`,
  question: `Number ${index}?${index % 3 ? '' : ' It is asked in a sentence that takes more than one line.'}`,
  answer: `Answer ${index}.`,
}));

let site;
let page;

before(async () => {
  const html = pageWith(
    '<meta name="viewport" content="width=device-width" /><script type="module" src="/cdn/clinic-elements.js"></script>',
    `<clinic-faq><script type="application/json">${JSON.stringify({ heading: 'Questions', items })}</script></clinic-faq>`,
  );
  const folder = 'dist';
  // As where a screen reader is at work: without one a browser leaves things out of the accessibility tree.
  site = await openSite(folder, new Map([['/', html]]), {}, ['--force-renderer-accessibility']);
  page = await site.browser.newPage();
  await page.setViewport({ width: 390, height: 800 });
});

after(() => site?.close());

describe('a list of hundreds of questions', () => {
  it('lays out the questions in view but not those far below', async () => {
    await open('/');
    assert.deepEqual(await page.evaluate(isSkipped, ['question-0', 'question-19', `question-${count - 1}`]), [
      false,
      false,
      true,
    ]);
  });

  it('reserves the height of questions that are not laid out', async () => {
    // Wide enough for each question to have one line.
    await page.setViewport({ width: 1200, height: 800 });
    await open('/');
    const height = () => page.$eval('clinic-faq', (faq) => faq.offsetHeight);
    const before = await height();
    await page.$eval('clinic-faq', (faq) => {
      for (const group of faq.shadowRoot.querySelectorAll('.group'))
        group.style.contentVisibility = 'visible';
    });
    assert.ok(Math.abs((await height()) - before) < 1, `${before} px, then ${await height()} px`);
    await page.setViewport({ width: 390, height: 800 });
  });

  it('is a single list in the accessibility tree', async () => {
    await open('/');
    const nodes = await accessibilityTree();
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const parentOf = ({ parentId }) => {
      const parent = byId.get(parentId);
      return parent.ignored ? parentOf(parent) : parent;
    };
    const entries = nodes.filter(({ ignored, role }) => !ignored && role.value === 'listitem');
    assert.equal(entries.length, count);
    const lists = new Set(entries.map(parentOf));
    assert.deepEqual(
      [...lists].map(({ role }) => role.value),
      ['list'],
    );
  });

  it('exposes all questions, but only open answers, in the accessibility tree', async () => {
    await open('/');
    const names = await accessibleNames();
    for (const { question, answer } of items) {
      assert.ok(names.has(question), question);
      assert.ok(!names.has(answer), answer);
    }
    const last = items.at(-1);
    await page.focus(`clinic-faq >>> #${last.id}`);
    await page.keyboard.press('Enter');
    await page.waitForFunction(isOpen, {}, last.id);
    await until(async () => (await accessibleNames()).has(last.answer));
  });

  it('opens, scrolls to and focuses a linked question', async () => {
    await open('/#question-200');
    await page.waitForFunction(isOpen, {}, 'question-200');
    await page.waitForFunction(() => {
      const root = document.querySelector('clinic-faq').shadowRoot;
      const { top } = root.activeElement?.getBoundingClientRect() ?? {};
      return root.activeElement?.id === 'question-200' && top >= 0 && top < 100;
    });
  });

  it('moves the focus from question to question with the Tab key', async () => {
    await open('/');
    await page.focus('clinic-faq >>> #question-0');
    for (let time = 0; time < 40; time++) await page.keyboard.press('Tab');
    assert.equal(
      await page.evaluate(() => document.querySelector('clinic-faq').shadowRoot.activeElement.id),
      'question-40',
    );
  });

  it('prints every question and answer', async () => {
    await open('/');
    const { text } = await extractText(await page.pdf(), { mergePages: true });
    const words = text.replace(/\s+/g, ' ');
    for (const { question, answer } of items) {
      assert.ok(words.includes(question), question);
      assert.ok(words.includes(answer), answer);
    }
  });
});

async function open(path) {
  // Another page in between, since an address that differs in its hash alone is no new visit.
  await page.goto('about:blank');
  await page.goto(site.origin + path);
  await page.waitForSelector('clinic-faq >>> #question-299');
}

async function accessibilityTree() {
  const client = await page.createCDPSession();
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  return nodes;
}

async function accessibleNames() {
  const nodes = await accessibilityTree();
  return new Set(nodes.filter(({ ignored }) => !ignored).map(({ name }) => name?.value));
}

function isSkipped(ids) {
  const root = document.querySelector('clinic-faq').shadowRoot;
  return ids.map((id) => !root.getElementById(id).checkVisibility({ contentVisibilityAuto: true }));
}

function isOpen(id) {
  return document.querySelector('clinic-faq').shadowRoot.getElementById(id).ariaExpanded === 'true';
}
