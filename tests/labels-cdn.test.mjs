/** Words of another language on pages without a bundler: each file of dist/cdn takes them, and its elements say them. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { registerLabels } from '../dist/labels/labels.js';
import { renderToString } from '../dist/server/render.js';
import { openSite, pageWith } from './support/site.mjs';

const hashes = JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8'));
const someGerman = { risks: { severities: { serious: 'Schwerwiegend' } } };
const risks = {
  items: [
    { name: 'Infection', severity: 'serious' },
    { name: 'Red skin', severity: 'not-serious', frequency: { kind: 'verbal', word: 'selten' } },
  ],
};

const inBrowser = `<clinic-risks-accordion>
  <script type="application/json">${JSON.stringify(risks)}</script>
</clinic-risks-accordion>`;
registerLabels('de', someGerman);
const onServer = renderToString(risks, { element: 'risks-accordion', lang: 'de' });

const moduleOf = (file) =>
  `<script type="module">
    import { registerLabels } from '/cdn/${file}';
    registerLabels('de', ${JSON.stringify(someGerman)});
  </script>`;
const classic = `<script defer src="/cdn/clinic-elements.classic.js"></script>
  <script>
    addEventListener('DOMContentLoaded', () => ClinicElements.registerLabels('de', ${JSON.stringify(someGerman)}));
  </script>`;
// Some content systems put a version behind the address of each script.
const loaderWithVersion = `<script type="module" src="/cdn/loader.js?ver=1"></script>
  ${moduleOf('loader.js?ver=1')}`;

/** Pages that register words of their own. */
const registering = new Map([
  ['/module', pageWith(moduleOf('clinic-elements.js'), inBrowser, 'de')],
  ['/classic', pageWith(classic, inBrowser, 'de')],
  ['/loader', pageWith(moduleOf('loader.js'), inBrowser, 'de')],
  ['/loader-with-version', pageWith(loaderWithVersion, inBrowser, 'de')],
  ['/hydrate', pageWith(moduleOf('hydrate.js'), onServer, 'de')],
]);

const module = (file) => `<script type="module" src="/cdn/${file}"></script>`;
const script = (file) => `<script defer src="/cdn/${file}"></script>`;
const german = module('labels/de.js');
const oldPage = pageWith(script('labels/de.js') + script('clinic-elements.classic.js'), inBrowser, 'de');

/** Pages that load the file of a language. */
const loading = new Map(
  [
    ['clinic-elements', module('clinic-elements.js')],
    ['classic', script('clinic-elements.classic.js')],
    ['loader', module('loader.js')],
    ['hydrate', module('hydrate.js')],
  ].flatMap(([name, tag]) => [
    [`/before-${name}`, pageWith(german + tag, inBrowser, 'de')],
    [`/after-${name}`, pageWith(tag + german, inBrowser, 'de')],
  ]),
);

const rendered = execFileSync(
  process.execPath,
  ['dist/cli/main.js', 'render', '-', '--page', '--script', '/cdn/hydrate.js'],
  { encoding: 'utf8', input: JSON.stringify({ name: 'Wickel', lang: 'de-AT', risks }) },
);

let site;

before(async () => {
  const others = Object.entries({ '/old': oldPage, '/rendered': rendered, '/favicon.ico': '' });
  const pages = new Map([...registering, ...loading, ...others]);
  site = await openSite('dist', pages, (path) =>
    path === '/old' ? { 'content-type': 'text/html; charset=windows-1252' } : {},
  );
});

after(() => site?.close());

describe('a German page without a bundler', () => {
  for (const path of registering.keys()) {
    it(`shows labels registered via ${path.slice(1)}, and English for missing ones`, () =>
      visit(path, async (page) => {
        await page.waitForSelector('clinic-risks-accordion:defined >>> ::-p-text(Schwerwiegend)');
        const text = await page.$eval('clinic-risks-accordion', ({ shadowRoot }) => shadowRoot.textContent);
        assert.match(text, /Not serious/);
        assert.doesNotMatch(text, /\bSerious/);
      }));
  }

  it('shows labels that are registered later', () =>
    visit('/loader', async (page) => {
      await page.evaluate(async () => {
        const { registerLabels } = await import('/cdn/loader.js');
        await registerLabels('de', { risks: { severities: { 'not-serious': 'Nicht schwerwiegend' } } });
      });
      await page.waitForSelector('clinic-risks-accordion >>> ::-p-text(Nicht schwerwiegend)');
    }));
});

describe('a language file', () => {
  for (const path of loading.keys()) {
    it(`translates the elements when it is loaded ${path.slice(1).replace('-', ' ')}`, () =>
      visit(path, async (page) => {
        await page.waitForSelector('clinic-risks-accordion:defined >>> ::-p-text(Nicht schwerwiegend)');
        const text = await page.$eval('clinic-risks-accordion', ({ shadowRoot }) => shadowRoot.textContent);
        assert.doesNotMatch(text, /serious/i);
      }));
  }

  it('is linked with its hash by a page from the command line, and used before and after hydration', async () => {
    assert.match(rendered, />Nicht schwerwiegend</);
    for (const file of ['labels/de.js', 'hydrate.js'])
      assert.ok(rendered.includes(` src="/cdn/${file}" integrity="${hashes[file]}" crossorigin>`), file);
    await visit('/rendered', async (page) => {
      await page.waitForSelector(
        'clinic-treatment >>> clinic-risks-accordion:defined >>> ::-p-text(Schwerwiegend)',
      );
      await page.click('clinic-treatment >>> clinic-risks-accordion >>> button.toggle');
      const open = await page.waitForSelector(
        'clinic-treatment >>> clinic-risks-accordion >>> .panel:not([hidden])',
      );
      const text = await open.evaluate((panel) => panel.getRootNode().host.shadowRoot.textContent);
      assert.match(text, /Schwerwiegend/);
      assert.doesNotMatch(text, /serious/i);
    });
  });

  it('is decoded correctly on a page in another encoding', () =>
    visit('/old', async (page) => {
      await page.waitForSelector('clinic-risks-accordion >>> ::-p-text(„selten“. Keine Zahl angegeben.)');
      assert.equal(await page.evaluate(() => document.characterSet), 'windows-1252');
    }));
});

/** Opens a page and hands it on; nothing on it may fail. */
function visit(path, look) {
  return site.visit(path, async ({ page, errors }) => {
    await look(page);
    assert.deepEqual(errors, []);
  });
}
