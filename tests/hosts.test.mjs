/** Pages made of other things than this library: each example, with the packed library, in a browser. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { launch } from 'puppeteer-core';
import { browserOptions } from './checks/browser.mjs';
import { checkReplaced, names, packLibrary, removeHosts, startHost } from './support/host.mjs';

const { faq } = JSON.parse(readFileSync('tests/fixtures/prolotherapy.json', 'utf8'));
const [{ question }] = faq.items;

/** Those that send the elements' HTML along. */
const rendered = ['eleventy', 'express', 'next', 'node-http'];

/** Those whose build checks the types of what they write. */
const typed = ['preact', 'react-18', 'react-19', 'svelte', 'vue'];

let browser;
let library;

before(async () => {
  library = packLibrary();
  browser = await launch(await browserOptions());
});

after(async () => {
  await browser?.close();
  removeHosts();
});

for (const name of names) {
  describe(`docs/examples/${name}`, () => {
    let host;
    let page;
    const messages = [];

    before(async () => {
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

    it('shows the questions', () =>
      page.waitForSelector(`body >>> clinic-faq >>> .toggle ::-p-text(${question})`));

    if (rendered.includes(name)) {
      it('sends them before any script', async () => {
        const html = await (await fetch(host.origin)).text();
        assert.match(html, /<template shadowroot/);
        assert.ok(html.includes(question));
      });

      it('takes them over: an answer opens', async () => {
        await page.waitForFunction(() => customElements.get('clinic-faq'));
        await page.click('body >>> clinic-faq >>> .toggle');
        await page.waitForSelector('body >>> clinic-faq >>> .toggle[aria-expanded="true"]');
      });
    }

    if (!rendered.includes(name)) {
      it('hears of an answer that a reader opens', async () => {
        await page.click('clinic-faq >>> .toggle');
        await page.waitForFunction(() => !/none/.test(document.querySelector('output').textContent));
      });

      it('shows other content when it is given some', async () => {
        await page.click('button');
        await page.waitForFunction(
          () => document.querySelector('clinic-faq')?.shadowRoot?.querySelectorAll('.item').length === 1,
        );
      });
    }

    if (name === 'bundler') {
      it('has a browser compile the elements while they come in', async () => {
        const file = await page.$eval('script[src]', ({ src }) => src);
        assert.match(await (await fetch(file)).text(), /^\/\/# allFunctionsCalledOnLoad\n/);
      });
    }

    if (typed.includes(name)) {
      it('has its types: what is no content, and no field of an event, is told', () => {
        const said = checkReplaced(name, {
          'treatment.faq as FaqContent': `{ items: [{ question: 1, answer: '' }] }`,
          'event.id': 'event.number',
        });
        assert.match(said, /'number' is not assignable/);
        assert.match(said, /'number' does not exist on type '.*ClinicFaqToggleEvent/);
      });
    }

    it('says nothing in the console', () => assert.deepEqual(messages, []));
  });
}
