/** Pages under a policy that forbids nearly everything: the elements ask for none of it. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { build } from 'vite';
import { renderToString } from '../dist/server/render.js';
import { elements } from './support/elements.mjs';
import { htmlSections } from './support/html-sections.mjs';
import { openSite } from './support/site.mjs';
import { disguises, hiddenDisguises } from './unit/support/disguises.ts';

const folder = 'dist';
const treatment = readFileSync('tests/fixtures/lumen-wrap.json', 'utf8');
const { payloads } = JSON.parse(readFileSync('tests/fixtures/payloads.json', 'utf8'));
const attacks = [...payloads, ...disguises, ...hiddenDisguises];
const chunks = Object.keys(JSON.parse(readFileSync(`${folder}/cdn/integrity.json`, 'utf8')))
  .filter((name) => name.startsWith('chunks/'))
  .map((name) => `/cdn/${name}`);

/** The policy as it is documented. */
const policy = /content security policy\s+```\n(.*?)\n```/s
  .exec(readFileSync('SECURITY.md', 'utf8'))[1]
  .replace(/\s+/g, ' ');
const nonce = 'abc';
const policyWithNonce = policy.replace("style-src 'self'", `$& 'nonce-${nonce}'`);
const policyOfNonces = policy.replace("script-src 'self'", `script-src 'nonce-${nonce}' 'strict-dynamic'`);

const icon = '/fixtures/pictures/room.svg';
const sheets = [
  '/prepaint.css',
  '/theme.css',
  ...readdirSync('src/theme/themes').map((name) => `/themes/${name}`),
];

/** Fields with words of the model's own, and those that link things together. */
const keys = new Set(
  (
    'id lang dir kind type tone attribution certainty relation severity seriousCriteria reversible urgency band term ' +
    'source sources phase purpose procedureType'
  ).split(' '),
);

const inline = `<clinic-treatment structured-data>${json(treatment)}</clinic-treatment>`;
const rotation = spoiled(turns());
const sections = Object.values(htmlSections)
  .join('\n')
  .replaceAll(/<clinic-(faq|risks-accordion)>/g, '<clinic-$1 copy-links>');

const pages = new Map([
  ...readdirSync('tests/fixtures/pictures').map((name) => [
    `/fixtures/pictures/${name}`,
    readFileSync(`tests/fixtures/pictures/${name}`, 'utf8'),
  ]),
  ['/empty', `<!doctype html><title>Empty</title><link rel="icon" href="${icon}">`],
  ['/treatment.json', treatment],
  ['/hostile.json', JSON.stringify(rotation)],
  ['/json', pageWith(inline)],
  ['/address', pageWith('<clinic-treatment src="/treatment.json"></clinic-treatment>')],
  ['/html', pageWith(sections)],
  ['/server', pageWith(renderToString(JSON.parse(treatment), { nonce }), 'hydrate.js')],
  ['/loader', pageWith(inline, 'loader.js')],
  ['/classic', pageWith(inline, 'clinic-elements.classic.js')],
  ['/loader-by-nonce', pageWith(inline, 'loader.js').replace('src="/cdn', `nonce="${nonce}" $&`)],
  [
    '/hostile-json',
    pageWith(`<clinic-treatment structured-data>${json(JSON.stringify(rotation))}</clinic-treatment>`),
  ],
  ['/hostile-address', pageWith('<clinic-treatment src="/hostile.json"></clinic-treatment>')],
  ['/hostile-html', pageWith(hostileSections())],
  ['/hostile-server', pageWith(renderToString(rotation, { nonce }), 'hydrate.js')],
]);

let site;
let isDataRefused;

before(async () => {
  site = await openSite(folder, pages, (path) => ({ 'content-security-policy': policyOf(path) }));
  isDataRefused = await refusesData();
});

after(() => site?.close());

describe('a page under a strict content security policy', () => {
  for (const [path, script, describes] of [
    ['/json', 'clinic-elements.js', true],
    ['/address', 'clinic-elements.js', false],
    ['/html', 'clinic-elements.js', false],
    ['/server', 'hydrate.js', false],
    ['/loader', 'loader.js', true],
    ['/classic', 'clinic-elements.classic.js', true],
  ]) {
    it(`renders ${path.slice(1)} and reacts to a reader without violations, storage or other requests`, async (test) => {
      const { requests, words, kept, graphs, acts, ...seen } = await look(path, use);
      assert.deepEqual(withoutData(seen, graphs, test), []);
      assert.ok(words > 200, `${words} words are seen`);
      assert.ok(acts.toggles > 5 && acts.searches && acts.others, JSON.stringify(acts));
      if (path === '/html') assert.ok(acts.copies);
      assert.deepEqual(kept, { local: 0, session: 0, cookies: '', databases: [], caches: [] });
      assert.equal(graphs.length, describes ? 1 : 0);
      for (const graph of graphs) assert.equal(JSON.parse(graph)['@context'], 'https://schema.org');

      const asked = [path, `/cdn/${script}`, ...sheets];
      if (path === '/address') asked.push('/treatment.json');
      const others = requests.filter((name) => !asked.includes(name));
      assert.deepEqual([...requests].filter((name) => asked.includes(name)).sort(), asked.sort());
      const allowed = [...(path === '/loader' ? chunks : []), ...pages.keys()].filter(
        (name) => name.startsWith('/cdn/') || name.startsWith('/fixtures/pictures/'),
      );
      assert.deepEqual(
        others.filter((name) => !allowed.includes(name)),
        [],
      );
      assert.equal(new Set(others).size, others.length, 'nothing is asked for twice');
    });
  }

  it('loads the loader’s chunks if only a nonce allows the loader', async (test) => {
    const { requests, words, graphs, ...seen } = await look('/loader-by-nonce');
    assert.deepEqual(withoutData(seen, graphs, test), []);
    assert.ok(words > 200, `${words} words are seen`);
    assert.ok(chunks.some((chunk) => requests.includes(chunk)));
  });

  it('applies CSS from the theme studio without violations', async () => {
    pages.set('/studio.js', await studio('look-css'));
    const colour = 'rgb(10, 90, 70)';
    const css = await look('/empty', writeLook, colour).then(({ acts }) => acts);
    assert.match(css, /--clinic-font/);
    pages.set('/studio.css', css);
    pages.set(
      '/studio',
      pages.get('/json').replace('</head>', '<link rel="stylesheet" href="/studio.css"></head>'),
    );
    const { graphs, acts, ...seen } = await look('/studio', () =>
      getComputedStyle(document.documentElement).getPropertyValue('--clinic-accent'),
    );
    assert.equal(acts, colour);
    assert.deepEqual(withoutData(seen, graphs), []);
  });
});

describe('the theme studio', () => {
  it('rejects colours that would affect the CSS after them', async () => {
    pages.set('/colour.js', await studio('colour'));
    const colours = [
      '#0a5a46',
      'rgb(10 90 70)',
      'red /* */',
      'rgb(10 90 70',
      'red/*',
      'red;',
      'red}',
      'red;x:y',
    ];
    const { acts } = await look('/empty', colourTaken, colours);
    assert.deepEqual(acts, colours.slice(0, 3));
  });
});

describe('hostile content', () => {
  it('is detected by these tests if it succeeds', async () => {
    const { found } = await look('/json', () => {
      const root = document.querySelector('clinic-treatment').shadowRoot;
      const link = root.appendChild(document.createElement('a'));
      link.href = 'java\nscript:alert(1)';
      link.setAttribute('onsmuggled', '');
      root.append(document.createElement('iframe'));
    });
    assert.deepEqual(found, ['a onsmuggled', 'java\nscript:alert(1)', 'iframe']);
  });

  for (const [kind, spoil] of [
    ['every field that takes any text', (attack) => spoiled(() => attack)],
    ['every field', (attack) => spoiled(() => attack, new Set())],
  ]) {
    it(`runs no script and adds no element, handler or address when in ${kind} at once`, async () => {
      const contents = attacks.map(spoil);
      const { acts, graphs, ...seen } = await look('/json', showEach, contents);
      assert.deepEqual(
        acts.flatMap(({ found }, index) => found.map((what) => `${attacks[index]}: ${what}`)),
        [],
      );
      if (kind !== 'every field')
        for (const [index, { words }] of acts.entries())
          assert.ok(words > 300, `${words} words: ${attacks[index]}`);
      assert.deepEqual(withoutData(seen, graphs), []);
    });
  }

  for (const way of ['json', 'address', 'html', 'server']) {
    it(`stays plain text when it is loaded by ${way}`, async () => {
      const { found, words, graphs, ...seen } = await look(`/hostile-${way}`);
      assert.deepEqual(found, []);
      assert.ok(words > 1000, `${words} words are seen`);
      assert.deepEqual(withoutData(seen, graphs), []);
    });
  }
});

/** The policy that a page is sent with. */
function policyOf(path) {
  if (path.endsWith('nonce')) return policyOfNonces;
  return path.endsWith('server') ? policyWithNonce : policy;
}

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

/**
 * What was forbidden, without the page's own description: some versions of Chromium take data in a script element for a
 * script, however it came there.
 */
function withoutData({ violations, described }, graphs, test) {
  if (!isDataRefused) return violations;
  const known = new Set(
    [...described, ...graphs].map(
      (text) => `require-trusted-types-for trusted-types-sink HTMLScriptElement text|${text.slice(0, 40)}`,
    ),
  );
  const others = violations.filter((violation) => !known.has(violation));
  if (others.length < violations.length) test?.diagnostic('This browser takes JSON-LD for a script.');
  return others;
}

function json(text) {
  return `<script type="application/json">${text.replaceAll('<', '\\u003c')}</script>`;
}

/** Each of the attacks in turn. */
function turns() {
  let next = 0;
  return () => attacks[next++ % attacks.length];
}

/** The example with an attack in the place of every text, but of those in some fields. */
function spoiled(attack, without = keys) {
  const spoil = (value, key) => {
    if (typeof value === 'string') return without.has(key) ? value : attack();
    if (Array.isArray(value)) return value.map((entry) => spoil(entry, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, own]) => [name, spoil(own, name)]));
  };
  return spoil(JSON.parse(treatment));
}

/** Questions, and a link in each answer, as an author writes them in HTML: the attacks are words to her. */
function hostileSections() {
  const escaped = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
  const items = attacks
    .map(escaped)
    .map((text) => `<h3>${text} ?</h3><p>${text} <a href="${text}">${text}</a></p>`);
  const section = (tag) => `<clinic-${tag}><h2>Words</h2>${items.join('\n')}</clinic-${tag}>`;
  return ['faq', 'risks-accordion', 'condition-list', 'benefit-cards', 'procedure-steps']
    .map(section)
    .join('\n');
}

/** A module of the theme studio, for a browser. */
async function studio(name) {
  const entry = `stories/theme-studio/${name}.ts`;
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, lib: { entry, formats: ['es'] } },
  });
  return output[0].code;
}

function pageWith(content, script = 'clinic-elements.js') {
  const type = script.includes('classic') ? 'defer' : 'type="module"';
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>A treatment</title>
    <link rel="icon" href="${icon}">
    ${sheets.map((sheet) => `<link rel="stylesheet" href="${sheet}">`).join('\n    ')}
    <script ${type} src="/cdn/${script}"></script>
  </head>
  <body>${content}</body>
</html>`;
}

/** What becomes of a page: what its policy forbade, whom it asked, what is seen, what it keeps. */
async function look(path, act = () => undefined, input = undefined) {
  const page = await site.browser.newPage();
  const requests = [];
  try {
    page.on('request', (request) => {
      const { origin, pathname } = new URL(request.url());
      requests.push(origin === site.origin ? pathname : request.url());
    });
    await page.evaluateOnNewDocument(listen, elements);
    await page.goto(site.origin + path);
    await page.waitForNetworkIdle({ idleTime: 100 });
    const acts = await page.evaluate(act, input);
    await page.waitForNetworkIdle({ idleTime: 100 });
    return { acts, requests, ...(await page.evaluate(survey)) };
  } finally {
    await page.close();
  }
}

/** Runs inside the page, before anything of it. */
function listen(elements) {
  globalThis.violations = [];
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
    globalThis.violations.push(`${violatedDirective} ${blockedURI} ${sample}`);
  });
  // What the published attacks call.
  for (const name of ['alert', 'confirm', 'prompt', 'print']) {
    globalThis[name] = () => globalThis.violations.push(`${name} was called`);
  }

  const names = new Set(
    (
      'a abbr aside b bdi blockquote br button caption circle cite code dd details dfn div dl dt em figcaption figure footer g ' +
      'h2 h3 h4 h5 h6 header hr i img input label li mark nav ol p path picture q rect s section slot small source span ' +
      'strong style sub summary sup svg table tbody td th thead time tr u ul use'
    ).split(' '),
  );
  for (const element of elements) names.add(`clinic-${element}`);

  globalThis.shadowRoots = function* (root = document) {
    for (const { shadowRoot } of root.querySelectorAll('*')) {
      if (!shadowRoot) continue;
      yield shadowRoot;
      yield* globalThis.shadowRoots(shadowRoot);
    }
  };

  /** What no content may bring into the page. */
  globalThis.find = () => {
    const found = [];
    let words = 0;
    for (const root of globalThis.shadowRoots()) {
      words += root.textContent.split(/\s+/).length;
      for (const element of root.querySelectorAll('*')) {
        if (!names.has(element.localName)) found.push(element.localName);
        for (const { name } of element.attributes) {
          if (/^(on|style$|srcdoc$|action|formaction|background|xlink)/i.test(name))
            found.push(`${element.localName} ${name}`);
        }
        for (const name of ['href', 'src']) {
          const address = element.getAttribute(name);
          if (address === null) continue;
          const { protocol } = new URL(address, document.baseURI);
          if (!/^(https?|mailto|tel):$/.test(protocol)) found.push(address);
        }
      }
    }
    const known = 'script[src^="/cdn/"], script[type="application/json"], script[type="application/ld+json"]';
    for (const { outerHTML } of document.querySelectorAll(
      `script:not(${known}), iframe, object, embed, base, form`,
    ))
      found.push(outerHTML);
    return { found, words };
  };

  /** Waits until every element shows what it was given. */
  globalThis.settled = async () => {
    const hosts = () => [
      ...document.querySelectorAll('clinic-treatment'),
      ...[...globalThis.shadowRoots()].map(({ host }) => host),
    ];
    await Promise.all(hosts().map((host) => host.updateComplete));
    if (hosts().some((host) => host.isUpdatePending)) await globalThis.settled();
  };
}

/** Does what a reader does, and then the page. Runs inside the page. */
async function use() {
  const all = (selector) =>
    [...globalThis.shadowRoots()].flatMap((root) => [...root.querySelectorAll(selector)]);
  const acts = { toggles: 0, copies: 0, searches: 0, others: 0 };
  for (const button of all('.toggle, .toggle-all')) {
    button.click();
    acts.toggles++;
  }
  for (const field of all('.search-field')) {
    field.value = 'a';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    acts.searches++;
  }
  await globalThis.settled();
  for (const link of all('.copy-link').slice(0, 1)) {
    link.click();
    acts.copies++;
  }
  const faq = { items: ['One', 'Two', 'Three'].map((name) => ({ question: `${name}?`, answer: name })) };
  for (const element of document.querySelectorAll('clinic-treatment, clinic-faq')) {
    globalThis.described = [...document.querySelectorAll('[type="application/ld+json"]')].map(
      ({ textContent }) => textContent,
    );
    const { content } = element;
    element.content = element.localName === 'clinic-faq' ? faq : { name: 'Other', faq };
    await globalThis.settled();
    acts.others += all('.toggle').some(({ textContent }) => textContent.includes('Two?')) ? 1 : 0;
    element.content = content;
    await globalThis.settled();
  }
  return acts;
}

/** Shows one content after the other, and tells what came of each. Runs inside the page. */
async function showEach(contents) {
  const element = document.querySelector('clinic-treatment');
  const results = [];
  globalThis.described = [];
  for (const content of contents) {
    element.content = content;
    await globalThis.settled();
    results.push(globalThis.find());
    for (const { textContent } of document.querySelectorAll('[type="application/ld+json"]'))
      globalThis.described.push(textContent);
  }
  return results;
}

/** A style sheet with all that a designer can choose. Runs inside the page. */
async function writeLook(accent) {
  const { cssOf } = await import('/studio.js');
  return cssOf({
    theme: 'default',
    accent,
    accent2: 'oklch(0.55 0.2 25)',
    font: 'serif',
    headingFont: 'rounded',
    radius: '1',
    density: '1.2',
    scheme: 'dark',
    scale: 110,
  });
}

/** Those that the theme studio takes. Runs inside the page. */
async function colourTaken(colours) {
  const { isColour } = await import('/colour.js');
  return colours.filter(isColour);
}

/** Runs inside the page. */
async function survey() {
  return {
    violations: globalThis.violations,
    ...globalThis.find(),
    described: globalThis.described ?? [],
    graphs: [...document.querySelectorAll('[type="application/ld+json"]')].map(
      ({ textContent }) => textContent,
    ),
    kept: {
      local: localStorage.length,
      session: sessionStorage.length,
      cookies: document.cookie,
      databases: await indexedDB.databases(),
      caches: await caches.keys(),
    },
  };
}
