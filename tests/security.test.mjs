/** Pages under a policy that forbids nearly everything: the elements ask for none of it. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { renderToString } from '../src/server/render.ts';
import { htmlSections } from './support/html-sections.mjs';
import { openSite } from './support/site.mjs';

const treatment = readFileSync('tests/fixtures/lumen-wrap.json', 'utf8');
const { payloads } = JSON.parse(readFileSync('tests/fixtures/payloads.json', 'utf8'));
const policy = (styles) =>
  `default-src 'none'; script-src 'self'; style-src 'self'${styles}; img-src 'self'; connect-src 'self'; ` +
  "require-trusted-types-for 'script'; trusted-types lit-html";
const themes = readdirSync('src/theme/themes').map(
  (name) => `<link rel="stylesheet" href="/themes/${name}">`,
);

/** Fields with words of the model's own, and those that link things together. */
const keys = new Set(
  (
    'id lang dir kind type tone attribution certainty relation severity seriousCriteria reversible urgency band term ' +
    'source sources phase purpose procedureType'
  ).split(' '),
);

const pages = new Map([
  ...readdirSync('tests/fixtures/pictures').map((name) => [
    `/fixtures/pictures/${name}`,
    readFileSync(`tests/fixtures/pictures/${name}`, 'utf8'),
  ]),
  ['/empty', '<!doctype html><title>Empty</title><link rel="icon" href="/fixtures/pictures/room.svg">'],
  ['/treatment.json', treatment],
  ['/json', pageWith(`<clinic-treatment structured-data>${json(treatment)}</clinic-treatment>`)],
  ['/address', pageWith('<clinic-treatment src="/treatment.json"></clinic-treatment>')],
  ['/html', pageWith(Object.values(htmlSections).join('\n'))],
  ['/server', pageWith(renderToString(JSON.parse(treatment), { nonce: 'abc' }), 'hydrate.js')],
  [
    '/hostile',
    pageWith(`<clinic-treatment structured-data>${json(JSON.stringify(hostile()))}</clinic-treatment>`),
  ],
]);

/** Some versions of Chromium take data in a script element for a script, however it came there. */
const data = 'require-trusted-types-for trusted-types-sink HTMLScriptElement text|{';

let site;
let isDataRefused;

before(async () => {
  site = await openSite('node_modules/.cache/clinic-elements/cdn', pages, {
    'content-security-policy': policy(" 'nonce-abc'"),
  });
  isDataRefused = await refusesData();
});

after(() => site?.close());

describe('a page under a strict policy', () => {
  for (const path of ['/json', '/address', '/html', '/server']) {
    it(`shows ${path.slice(1)} without a violation, and asks nobody else`, async () => {
      const { violations, requests, words, stored } = await look(path);
      assert.deepEqual(withoutData(violations), []);
      assert.ok(words > 200, `${words} words are seen`);
      assert.deepEqual(
        requests.filter((url) => !url.startsWith(site.origin)),
        [],
      );
      assert.deepEqual(stored, [0, 0, '']);
      const fetched = requests.filter((url) => url.endsWith('.json'));
      assert.equal(fetched.length, path === '/address' ? 1 : 0);
    });
  }
});

describe('hostile content in every field', () => {
  it('stays text: no script runs, no element, handler or address of its own comes into the page', async () => {
    const { violations, found, words } = await look('/hostile');
    assert.deepEqual(withoutData(violations), []);
    assert.ok(words > 1000);
    assert.deepEqual(found, []);
  });
});

/** Whether this browser reports a data block that a page makes of a text node, as the standard has it be made. */
async function refusesData() {
  const { violations } = await look('/empty', () => {
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.append('{}');
    document.body.append(script);
  });
  return violations.length > 0;
}

function withoutData(violations) {
  return isDataRefused ? violations.filter((violation) => !violation.startsWith(data)) : violations;
}

function json(text) {
  return `<script type="application/json">${text.replaceAll('<', '\\u003c')}</script>`;
}

/** The example with an attack in the place of every text, each of the published ones in turn. */
function hostile() {
  let next = 0;
  const spoil = (value, key) => {
    if (typeof value === 'string') return keys.has(key) ? value : payloads[next++ % payloads.length];
    if (Array.isArray(value)) return value.map((entry) => spoil(entry, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, own]) => [name, spoil(own, name)]));
  };
  return spoil(JSON.parse(treatment));
}

function pageWith(content, script = 'clinic-elements.js') {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>A treatment</title>
    <link rel="icon" href="/fixtures/pictures/room.svg">
    <link rel="stylesheet" href="/prepaint.css">
    <link rel="stylesheet" href="/theme.css">
    ${themes.join('\n    ')}
    <script type="module" src="/cdn/${script}"></script>
  </head>
  <body>${content}</body>
</html>`;
}

/** What becomes of a page: what its policy forbade, whom it asked, what is seen, what it keeps. */
async function look(path, act = () => undefined) {
  const page = await site.browser.newPage();
  const requests = [];
  try {
    page.on('request', (request) => requests.push(request.url()));
    await page.evaluateOnNewDocument(listen);
    await page.goto(site.origin + path, { waitUntil: 'networkidle0' });
    await page.evaluate(act);
    return { requests, ...(await page.evaluate(survey)) };
  } finally {
    await page.close();
  }
}

/** Runs inside the page, before anything of it. */
function listen() {
  globalThis.violations = [];
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
    globalThis.violations.push(`${violatedDirective} ${blockedURI} ${sample}`);
  });
  // What the published attacks call.
  for (const name of ['alert', 'confirm', 'prompt', 'print']) {
    globalThis[name] = () => globalThis.violations.push(`${name} was called`);
  }
}

/** Runs inside the page. */
function survey() {
  const found = [];
  let words = 0;
  const visit = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.matches('iframe, object, embed, base, form, math, foreignObject, svg script'))
        found.push(element.localName);
      for (const { name, value } of element.attributes) {
        if (/^on/i.test(name)) found.push(`${element.localName} ${name}`);
        if (/^\s*(javascript|data|vbscript):/i.test(value.replace(/[\t\n\r]/g, '')))
          found.push(`${name}=${value}`);
      }
      if (element.shadowRoot) {
        words += element.shadowRoot.textContent.split(/\s+/).length;
        visit(element.shadowRoot);
      }
    }
  };
  visit(document);
  const stored = [localStorage.length, sessionStorage.length, document.cookie];
  return { violations: globalThis.violations, found, words, stored };
}
