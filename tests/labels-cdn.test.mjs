/** Words of another language on pages without a bundler: each file of dist/cdn takes them, and its elements say them. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { registerLabels } from '../dist/labels/labels.js';
import { renderToString } from '../dist/server/render.js';
import { openSite, pageWith } from './support/site.mjs';

const german = { risks: { severities: { serious: 'Schwerwiegend' } } };
const risks = {
  items: [
    { name: 'Infection', severity: 'serious' },
    { name: 'Red skin', severity: 'not-serious' },
  ],
};

const inBrowser = `<clinic-risks-accordion>
  <script type="application/json">${JSON.stringify(risks)}</script>
</clinic-risks-accordion>`;
registerLabels('de', german);
const onServer = renderToString(risks, { element: 'risks-accordion', lang: 'de' });

const moduleOf = (file) =>
  `<script type="module">
    import { registerLabels } from '/cdn/${file}';
    registerLabels('de', ${JSON.stringify(german)});
  </script>`;
const classic = `<script defer src="/cdn/clinic-elements.classic.js"></script>
  <script>
    addEventListener('DOMContentLoaded', () => ClinicElements.registerLabels('de', ${JSON.stringify(german)}));
  </script>`;
// Some content systems put a version behind the address of each script.
const loaderWithVersion = `<script type="module" src="/cdn/loader.js?ver=1"></script>
  ${moduleOf('loader.js?ver=1')}`;

const pages = new Map([
  ['/module', pageWith(moduleOf('clinic-elements.js'), inBrowser, 'de')],
  ['/classic', pageWith(classic, inBrowser, 'de')],
  ['/loader', pageWith(moduleOf('loader.js'), inBrowser, 'de')],
  ['/loader-with-version', pageWith(loaderWithVersion, inBrowser, 'de')],
  ['/hydrate', pageWith(moduleOf('hydrate.js'), onServer, 'de')],
]);

let site;

before(async () => {
  site = await openSite('dist', pages);
});

after(() => site?.close());

describe('a German page without a bundler', () => {
  for (const path of pages.keys()) {
    it(`says the registered words by ${path.slice(1)}, and English where there are none`, () =>
      visit(path, async (page) => {
        await page.waitForSelector('clinic-risks-accordion:defined >>> ::-p-text(Schwerwiegend)');
        const text = await page.$eval('clinic-risks-accordion', ({ shadowRoot }) => shadowRoot.textContent);
        assert.match(text, /Not serious/);
        assert.doesNotMatch(text, /\bSerious/);
      }));
  }

  it('says what is registered later', () =>
    visit('/loader', async (page) => {
      await page.evaluate(async () => {
        const { registerLabels } = await import('/cdn/loader.js');
        await registerLabels('de', { risks: { severities: { 'not-serious': 'Nicht schwerwiegend' } } });
      });
      await page.waitForSelector('clinic-risks-accordion >>> ::-p-text(Nicht schwerwiegend)');
    }));
});

/** Opens a page and hands it on; nothing on it may fail. */
async function visit(path, look) {
  const page = await site.browser.newPage();
  const errors = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));
  try {
    page.setDefaultTimeout(10_000);
    await page.goto(site.origin + path, { waitUntil: 'networkidle0' });
    await look(page);
    assert.deepEqual(errors, []);
  } finally {
    await page.close();
  }
}
