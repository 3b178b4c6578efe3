/** Pages made of other things than this library: each example, with the packed library, in a browser. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { get } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { launch } from 'puppeteer-core';
import { browserOptions } from './runner/browser.mjs';
import { checkReplaced, installHost, names, packLibrary, removeHosts, startHost } from './support/host.mjs';
import { until } from './support/servers.mjs';

const { faq } = JSON.parse(readFileSync('tests/fixtures/prolotherapy.json', 'utf8'));
const [{ question }] = faq.items;

/** Those that send the elements' HTML along. */
const rendered = ['eleventy', 'express', 'next', 'node-http'];

/** Those whose build checks the types of what they write. */
const typed = ['preact', 'react-18', 'react-19', 'solid', 'svelte', 'vue'];

/** Attributes as templates write them: those of every HTML element, and the element's own. */
const attributes = {
  solid:
    'id="questions" slot="a" aria-label="Q" exclusive attr:print="as-is" bool:copy-links={true} heading-level="3"',
  vue: 'id="questions" slot="a" aria-label="Q" hidden @click="void $event.x" exclusive print="as-is" heading-level="3"',
};

const toggle = 'body >>> clinic-faq >>> .toggle';

let browser;
let library;

before(async () => {
  library = await packLibrary();
  browser = await launch(await browserOptions());
});

after(async () => {
  await browser?.close();
  await removeHosts();
});

for (const [index, name] of names.entries()) {
  describe(`docs/examples/${name}`, () => {
    let host;
    let page;
    const messages = [];

    before(async () => {
      await installHost(name, library);
      // To install waits for the network and the disk more than for the processor.
      if (index + 1 < names.length) installHost(names[index + 1], library);
      host = await startHost(name, library);
      page = await browser.newPage();
      page.setDefaultTimeout(10_000);
      page.on('console', (message) => {
        if (['error', 'warn'].includes(message.type())) messages.push(message.text());
      });
      page.on('pageerror', (error) => messages.push(String(error)));
      await page.goto(host.origin, { waitUntil: 'networkidle0' });
    });

    after(async () => {
      await page?.close();
      host?.close();
    });

    it('shows the questions', () => page.waitForSelector(`${toggle} ::-p-text(${question})`));

    if (rendered.includes(name)) {
      it('sends the questions as server-rendered HTML', async () => {
        const html = await (await fetch(host.origin)).text();
        assert.match(html, /<template shadowroot/);
        assert.ok(html.includes(question));
      });

      it('keeps serving pages after readers disconnect halfway through a response', async () => {
        for (let reader = 0; reader < 5; reader++) await leaveEarly(host.origin);
        assert.ok((await (await fetch(host.origin)).text()).includes(question));
      });

      it('hydrates: a click opens an answer and fires an event with its id', async () => {
        await page.waitForFunction(() => customElements.get('clinic-faq'));
        await page.evaluate(() => {
          addEventListener('clinic-faq-toggle', ({ id }) => (globalThis.opened = id));
        });
        const id = await firstId();
        await page.click(toggle);
        await page.waitForSelector(`${toggle}[aria-expanded="true"]`);
        await page.waitForFunction((id) => globalThis.opened === id, {}, id);
      });

      it('shows new content set through the content property', async () => {
        await page.$eval('body >>> clinic-faq', (faq) => {
          faq.content = { items: [{ question: 'Only this?', answer: 'Yes.' }] };
        });
        await untilOneQuestion();
      });
    }

    if (!rendered.includes(name)) {
      it('receives the id of the answer that a reader opens', async () => {
        const id = await firstId();
        await page.click(toggle);
        await page.waitForFunction((id) => document.querySelector('output').textContent === id, {}, id);
      });

      it('shows new content when the page’s button replaces it', async () => {
        await page.click('button');
        await untilOneQuestion();
      });
    }

    if (name === 'bundler') {
      it('builds a script that starts with //# allFunctionsCalledOnLoad', async () => {
        const file = await page.$eval('script[src]', ({ src }) => src);
        assert.match(await (await fetch(file)).text(), /^\/\/# allFunctionsCalledOnLoad\n/);
      });
    }

    if (name in attributes) {
      it('accepts own and global attributes when type-checked, and rejects an invalid value', async () => {
        const tag = '<clinic-faq ';
        assert.doesNotMatch(await checkReplaced(name, { [tag]: `${tag}${attributes[name]} ` }), /error/);
        assert.match(await checkReplaced(name, { 'as-is': 'never' }), /'"never"' is not assignable/);
      });
    }

    if (typed.includes(name)) {
      it('reports type errors for invalid content and an unknown event property', async () => {
        const said = await checkReplaced(name, {
          'treatment.faq as FaqContent': `{ items: [{ question: 1, answer: '' }] }`,
          'event.id': 'event.number',
        });
        assert.match(said, /'number' is not assignable/);
        assert.match(said, /'number' does not exist on type '.*ClinicFaqToggleEvent/);
      });
    }

    if (name === 'next') {
      it('shows content that a server component passes to a clinic-elements/react component', async () => {
        await page.goto(`${host.origin}/questions`, { waitUntil: 'networkidle0' });
        await page.waitForSelector(`${toggle} ::-p-text(${question})`);
      });
    }

    it('logs no errors or warnings to the console', () => assert.deepEqual(messages, []));

    /** The id of the first question, which its event carries. */
    async function firstId() {
      const id = await page.$eval(toggle, ({ id }) => id);
      assert.match(id, /\w/);
      return id;
    }

    function untilOneQuestion() {
      return until(async () => (await page.$$(toggle)).length === 1);
    }
  });
}

/** Asks for a page, and goes with its first piece. */
function leaveEarly(address) {
  return new Promise((resolve, reject) => {
    get(address, (response) => response.once('data', () => response.destroy()).once('close', resolve)).on(
      'error',
      reject,
    );
  });
}
