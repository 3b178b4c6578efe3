/** The files for pages without a bundler, each loaded by the tag that its documentation shows. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { version } from '../dist/version.js';
import { elements } from './support/elements.mjs';
import { openSite, pageWith } from './support/site.mjs';

const folder = 'dist';
const hashes = JSON.parse(readFileSync(`${folder}/cdn/integrity.json`, 'utf8'));

const faq = `<clinic-faq><h2>Questions</h2><h3>Does it hurt?</h3><p>A little.</p></clinic-faq>`;
const tag = (name, attributes) =>
  `<script ${attributes} src="/cdn/${name}" integrity="${hashes[name]}" crossorigin></script>`;

/** The same file as another version of the library. */
const other = '0.0.9';
const built = readFileSync(`${folder}/cdn/clinic-elements.js`, 'utf8');
const otherVersion = built.replaceAll(version, other);

/** The modules as a page has them that registers the elements under its own names. */
const { outputFiles } = await build({
  stdin: {
    contents: `import { defineAll } from './${folder}/define-all.js'; defineAll({ prefix: 'acme' });`,
    resolveDir: '.',
  },
  bundle: true,
  format: 'esm',
  write: false,
  logLevel: 'warning',
});

/** What is to be pasted into a page builder, with its script where this site has it. */
const snippet = /<script src[^]*?<\/clinic-faq>/
  .exec(readFileSync('docs/examples/page-builder/index.html', 'utf8'))[0]
  .replace('/files/', '/cdn/');
const [script, questions] = snippet.split(/(?<=<\/script>)/);

/** What builders do to it. */
const pasted = {
  'as it is': snippet,
  'with the script moved behind it': questions + script,
  'with the script there twice': snippet + script,
  'with a script that is not deferred': snippet.replace(' defer', ''),
  'with a script that is added later': `${questions}<script>
    addEventListener('load', () => {
      const script = document.createElement('script');
      script.src = '/cdn/clinic-elements.classic.js';
      document.body.append(script);
    });
  </script>`,
  'in a paragraph that a wiki puts around it, with a box that ends it': `<p><div>\n${snippet}\n</div></p>`,
  'without white space and quotes': snippet.replace(/\n\s*/g, '').replace(/="([\w-]+)"/g, '=$1'),
  'with boxes and classes, and without ids': snippet
    .replace(/ id="\w+"/g, '')
    .replace(/<(h\d|p)>(.*)<\/\1>/g, '<div class="block"><$1 class="text"><span>$2</span></$1></div>'),
};

/** Keeps a list of what waits for elements to come anywhere into the page. */
const watchers = `<script>
  globalThis.watching = new Set();
  const { observe, disconnect } = MutationObserver.prototype;
  MutationObserver.prototype.observe = function (target, options) {
    if (target === document && options.childList) watching.add(this);
    observe.call(this, target, options);
  };
  MutationObserver.prototype.disconnect = function () {
    watching.delete(this);
    disconnect.call(this);
  };
</script>
`;

const inlineJson = '<script type="application/json">{ "items": [] }</script>';
const jsonLd = '<script type="application/ld+json">{}</script>';

const pages = new Map([
  ...Object.entries(pasted).map(([how, html]) => [`/pasted/${how.replaceAll(' ', '-')}`, pageWith('', html)]),
  ['/other.js', otherVersion],
  ['/prefixed.js', outputFiles[0].text],
  [
    '/two-versions-two-names',
    pageWith(
      '<script type="module" src="/other.js"></script>\n<script type="module" src="/prefixed.js"></script>',
      faq,
    ),
  ],
  [
    '/two-versions',
    pageWith(
      '<script type="module" src="/other.js"></script>\n' + tag('clinic-elements.js', 'type="module"'),
      faq,
    ),
  ],
  ['/module', pageWith(tag('clinic-elements.js', 'type="module"'), faq)],
  ['/classic', pageWith(tag('clinic-elements.classic.js', 'defer'), faq)],
  ['/classic-in-head', pageWith(tag('clinic-elements.classic.js', ''), faq)],
  ['/loader', pageWith(tag('loader.js', 'type="module"'), faq)],
  [
    '/loader-asked',
    pageWith(
      `<script type="module">
        import { discover } from '/cdn/loader.js';
        await discover(document);
        globalThis.isThere = !!customElements.get('clinic-faq');
      </script>`,
      faq,
    ),
  ],
  ...['clinic-faq', 'clinic-treatment', 'clinic-benefit-cards'].map((tagName) => [
    `/loader-${tagName}`,
    pageWith(tag('loader.js', 'type="module"'), `<${tagName}></${tagName}>`),
  ]),
  [
    '/loader-benefits-and-risks',
    pageWith(
      tag('loader.js', 'type="module"'),
      `<clinic-benefit-cards><h2>Benefits</h2><h3>Less pain</h3></clinic-benefit-cards>
      <clinic-risks-accordion><h2>Risks</h2><h3>Red skin</h3><p>It fades.</p></clinic-risks-accordion>`,
    ),
  ],
  ...Object.entries({
    'all-three':
      '<clinic-benefit-cards></clinic-benefit-cards><clinic-risks-accordion></clinic-risks-accordion><clinic-sources></clinic-sources>',
    'benefits-alone': '<clinic-benefit-cards></clinic-benefit-cards>',
  }).map(([name, layout]) => [
    `/loader-layout-${name}`,
    pageWith(
      tag('loader.js', 'type="module"'),
      `<clinic-treatment src="/treatment.json">${layout}</clinic-treatment>
      <clinic-treatment src="/treatment.json"><clinic-risks-accordion></clinic-risks-accordion></clinic-treatment>`,
    ),
  ]),
  [
    '/loader-beside-a-page',
    pageWith(
      tag('loader.js', 'type="module"'),
      '<clinic-benefit-cards></clinic-benefit-cards><clinic-treatment src="/treatment.json"></clinic-treatment>',
    ),
  ],
  [
    '/loader-unread',
    pageWith(
      tag('loader.js', 'type="module"'),
      `<clinic-treatment src="/treatment.json">
        <clinic-faq src="/faq.json">${inlineJson}${inlineJson}</clinic-faq>
      </clinic-treatment>
      <clinic-sources content='{ "items": [] }'>${jsonLd}${inlineJson}${jsonLd}</clinic-sources>`,
    ),
  ],
  ['/treatment.json', '{ "name": "A treatment" }'],
  ['/loader-watched', pageWith(watchers + tag('loader.js', 'type="module"'), faq)],
  ['/broken', pageWith(tag('clinic-elements.js', 'type="module"').replace('sha384-', 'sha384-A'), faq)],
]);

let site;

before(async () => {
  site = await openSite(folder, pages);
});

after(() => site?.close());

describe('a page without a bundler', () => {
  for (const path of ['/module', '/classic', '/classic-in-head', '/loader']) {
    it(`shows its questions when they are loaded via ${path.slice(1)}`, () =>
      site.visit(path, async ({ page, errors }) => {
        await page.waitForSelector('clinic-faq >>> .toggle ::-p-text(Does it hurt?)');
        assert.deepEqual(errors, []);
      }));
  }

  it('loads files that all start with //# allFunctionsCalledOnLoad', () => {
    for (const name of Object.keys(hashes)) {
      assert.match(readFileSync(`${folder}/cdn/${name}`, 'utf8'), /^\/\/# allFunctionsCalledOnLoad\n/, name);
    }
  });

  it('rejects a file that does not match its integrity hash', () =>
    site.visit('/broken', async ({ page, errors }) => {
      assert.equal(await page.evaluate(() => customElements.get('clinic-faq')), undefined);
      assert.match(errors.join(), /integrity/);
    }));
});

describe('the snippet for page builders', () => {
  for (const how of Object.keys(pasted)) {
    it(`shows its questions when pasted ${how}`, () =>
      site.visit(`/pasted/${how.replaceAll(' ', '-')}`, async ({ page, errors, warnings }) => {
        for (const question of ['Why would I have it?', 'How common is it?'])
          await page.waitForSelector(`clinic-faq >>> .toggle ::-p-text(${question})`);
        assert.equal((await page.$$('clinic-faq >>> .toggle')).length, 2);
        assert.deepEqual([...errors, ...warnings], []);
      }));
  }
});

describe('the loader', () => {
  it('loads the elements that the page uses, and no others', () =>
    site.visit('/loader', async ({ page }) => {
      await page.waitForSelector('clinic-faq >>> .toggle');
      assert.deepEqual(await page.evaluate(defined, elements), ['clinic-faq']);
      const chunks = await page.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
      );
      const loaded = Object.keys(hashes).filter((name) => chunks.includes(`/cdn/${name}`));
      assert.ok(loaded.length > 1 && loaded.length < Object.keys(hashes).length / 2, loaded.join());
    }));

  // What elements have in common is one file.
  for (const [tagName, files] of [
    ['clinic-faq', 2],
    ['clinic-treatment', elements.length + 1],
    ['clinic-benefit-cards', 2],
  ]) {
    it(`requests all files of <${tagName}> before the first one arrives`, async () => {
      const asked = [];
      const whenAllAreAsked = (request) => {
        if (!request.url().includes('/cdn/chunks/')) return request.continue();
        asked.push(request);
        if (asked.length === files) for (const held of asked) void held.continue();
      };
      await withRequests(whenAllAreAsked, async (page) => {
        await page.goto(`${site.origin}/loader-${tagName}`);
        await page.waitForFunction((name) => customElements.get(name), {}, tagName);
        assert.equal(asked.length, files);
      });
    });
  }

  it('leaves HTML content visible, and reports it, when the HTML reader fails to load', () =>
    withRequests(
      without((path) => path.includes('/html-reader-')),
      async (page) => {
        const told = messageOf(page, 'stays plain HTML: its reader did not load');
        await page.goto(`${site.origin}/loader`);
        await told;
        assert.ok(await page.$eval('clinic-faq > p', (answer) => answer.checkVisibility()));
      },
    ));

  it('leaves benefits and risks as plain HTML, and reports it, when the risks fail to load', () =>
    withRequests(without(isOfRisks), async (page) => {
      const told = messageOf(page, '<clinic-benefit-cards> could not be loaded');
      await page.goto(`${site.origin}/loader-benefits-and-risks`);
      await told;
      assert.deepEqual(await page.evaluate(defined, elements), []);
      // What the author wrote inside both elements stays.
      assert.match(await page.evaluate(() => document.body.innerText), /Less pain[^]*Red skin/);
    }));

  it('loads benefits together with risks, and alone on a page without risks', async () => {
    await site.visit('/loader-benefits-and-risks', async ({ page, errors }) => {
      await page.waitForSelector('clinic-benefit-cards >>> ::-p-text(Less pain)');
      await page.waitForSelector('clinic-risks-accordion >>> .toggle ::-p-text(Red skin)');
      assert.deepEqual(errors, []);
    });
    await site.visit('/loader-clinic-benefit-cards', async ({ page }) =>
      assert.deepEqual(await page.evaluate(defined, elements), ['clinic-benefit-cards']),
    );
  });

  it('warns once about content that no element reads, and about nothing else', async () => {
    await site.visit('/loader-unread', async ({ page, warnings }) => {
      await page.evaluate(async () => (await import('/cdn/loader.js')).discover(document));
      assert.deepEqual(warnings.sort(), [
        '<clinic-faq>: only <clinic-treatment> has src. Put the element inside one.',
        '<clinic-faq>: only the first JSON is read. Remove the other.',
        '<clinic-sources>: content is a property, not an attribute. Write JSON or HTML inside the element.',
      ]);
    });
    await site.visit('/loader-benefits-and-risks', ({ warnings }) => assert.deepEqual(warnings, []));
  });

  it('warns once about benefits without risks, and about a layout of a treatment without sources', async () => {
    const noRisks =
      '<clinic-benefit-cards>: there is no <clinic-risks-accordion> beside it. Add it: readers should see no benefits without risks.';
    const noSources =
      '<clinic-benefit-cards>: there is no <clinic-sources> in its treatment. Add it: it shows the sources and the last review.';
    const told = async (name) => {
      const found = [];
      await site.visit(`/loader-${name}`, async ({ page, warnings }) => {
        await page.evaluate(async () => (await import('/cdn/loader.js')).discover(document));
        found.push(...warnings);
      });
      return found;
    };
    assert.deepEqual(await told('layout-benefits-alone'), [noRisks, noSources]);
    assert.deepEqual(await told('layout-all-three'), []);
    assert.deepEqual(await told('clinic-benefit-cards'), [noRisks]);
    assert.deepEqual(await told('clinic-treatment'), []);
    assert.deepEqual(await told('beside-a-page'), []);
  });

  it('warns of no benefits whose risks arrive while their file loads', () =>
    site.visit('/loader', async ({ page, warnings }) => {
      await page.evaluate(async () => {
        document.body.append(document.createElement('clinic-benefit-cards'));
        await customElements.whenDefined('clinic-benefit-cards');
        document.body.append(document.createElement('clinic-risks-accordion'));
        await (await import('/cdn/loader.js')).discover(document);
      });
      assert.deepEqual(warnings, []);
    }));

  it('loads an element that is added later', () =>
    site.visit('/loader', async ({ page }) => {
      await page.evaluate(() => {
        const box = document.createElement('div');
        const sources = box.appendChild(document.createElement('clinic-sources'));
        sources.content = { items: [{ title: 'A work that comes later' }] };
        document.body.append(box);
        return customElements.whenDefined('clinic-sources');
      });
      await page.waitForSelector('clinic-sources >>> ::-p-text(A work that comes later)');
      assert.deepEqual(await page.evaluate(defined, elements), ['clinic-faq', 'clinic-sources']);
    }));

  it('loads the elements in a shadow root passed to discover()', () =>
    site.visit('/loader', async ({ page }) => {
      await page.evaluate(async () => {
        const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
        root.append(document.createElement('clinic-call-to-action'));
        const { discover } = await import('/cdn/loader.js');
        await discover(root);
      });
      assert.deepEqual(await page.evaluate(defined, elements), ['clinic-call-to-action', 'clinic-faq']);
    }));

  it('watches the page until it has loaded all elements', () =>
    site.visit('/loader-watched', async ({ page }) => {
      await page.waitForSelector('clinic-faq >>> .toggle');
      assert.equal(await page.evaluate(() => globalThis.watching.size), 1);
      await page.evaluate((names) => {
        const tags = names.map((name) => `clinic-${name}`);
        document.body.append(...tags.map((tag) => document.createElement(tag)));
        return Promise.all(tags.map((tag) => customElements.whenDefined(tag)));
      }, elements);
      assert.equal(await page.evaluate(() => globalThis.watching.size), 0);
    }));

  it('resolves discover() once the elements are registered, even those it was already loading', () =>
    site.visit('/loader-asked', async ({ page }) => {
      await page.waitForFunction(() => globalThis.isThere !== undefined);
      assert.equal(await page.evaluate(() => globalThis.isThere), true);
    }));

  it('reports a failed load once, and retries it on discover() if the browser allows a new import', () =>
    site.visit('/loader', async ({ page, errors }) => {
      await page.setOfflineMode(true);
      const told = messageOf(page, '<clinic-procedure-steps> could not be loaded');
      await page.evaluate(() => document.body.append(document.createElement('clinic-procedure-steps')));
      await told;
      assert.match(errors.join('\n'), /all files of one version are on the server, then reload the page/);
      const canImport = () => page.evaluate(() => import('/cdn/loader.js?again').then(Boolean, () => false));
      assert.equal(await canImport(), false);
      // A page that changes, or is shown for the first time, does not ask again.
      await page.evaluate(async () => {
        document.body.append('');
        dispatchEvent(new PageTransitionEvent('pageshow'));
        await new Promise(requestAnimationFrame);
        await fetch('/').catch(() => undefined);
      });
      assert.equal(errors.filter((error) => error.includes('could not be loaded')).length, 1);
      await page.setOfflineMode(false);
      const isThere = await page.evaluate(async () => {
        const { discover } = await import('/cdn/loader.js');
        await discover(document);
        return !!customElements.get('clinic-procedure-steps');
      });
      // Some keep in mind that a file could not be loaded.
      assert.equal(isThere, await canImport());
    }));

  for (const [when, event] of [
    ['a reader comes back to a page that the browser has kept', 'pageshow'],
    ['a network is there again', 'online'],
  ]) {
    it(`retries a failed element when ${when}`, () =>
      site.visit('/loader', async ({ page }) => {
        await page.setOfflineMode(true);
        await page.evaluate(() => {
          globalThis.told = 0;
          console.error = () => globalThis.told++;
          document.body.append(document.createElement('clinic-procedure-steps'));
        });
        await page.waitForFunction(() => globalThis.told === 1);
        await page.evaluate(
          (type) => dispatchEvent(new PageTransitionEvent(type, { persisted: true })),
          event,
        );
        await page.waitForFunction(() => globalThis.told === 2);
      }));
  }
});

describe('two versions on one page', () => {
  it('work under one name: the first one stays, and a single warning says so', async () => {
    assert.ok(otherVersion.includes(other) && !otherVersion.includes(version));
    await site.visit('/two-versions', async ({ page, errors, warnings }) => {
      const versions = await page.evaluate(
        (elements) => elements.map((name) => customElements.get(`clinic-${name}`).version),
        elements,
      );
      assert.deepEqual(new Set(versions), new Set([other]));
      assert.equal(warnings.length, 1, warnings.join('\n'));
      assert.match(warnings[0], new RegExp(`stays version ${other}; ${version} was loaded later`));
      const button = await page.waitForSelector('clinic-faq >>> .toggle ::-p-text(Does it hurt?)');
      await button.click();
      await page.waitForSelector('clinic-faq >>> .toggle[aria-expanded="true"]');
      assert.deepEqual(errors, []);
    });
  });

  it('work independently if one registers its elements with a prefix', () =>
    site.visit('/two-versions-two-names', async ({ page, errors, warnings }) => {
      const versions = await page.evaluate(() => {
        const treatment = document.createElement('acme-treatment');
        treatment.content = { name: 'A', faq: { items: [{ question: 'Own?', answer: 'Yes.' }] } };
        document.body.append(treatment);
        return ['clinic-faq', 'acme-faq'].map((name) => customElements.get(name).version);
      });
      assert.deepEqual(versions, [other, version]);
      await page.waitForSelector('clinic-faq >>> .toggle ::-p-text(Does it hurt?)');
      const button = await page.waitForSelector('acme-treatment >>> acme-faq >>> .toggle ::-p-text(Own?)');
      await button.click();
      await page.waitForSelector('acme-treatment >>> acme-faq >>> .toggle[aria-expanded="true"]');
      assert.deepEqual([...errors, ...warnings], []);
    }));

  it('share content: <clinic-faq> of one version shows the treatment of the other', () =>
    site.visit('/loader', async ({ page, errors, warnings }) => {
      await page.waitForSelector('clinic-faq >>> .toggle');
      const versions = await page.evaluate(async () => {
        await import('/other.js');
        const treatment = document.createElement('clinic-treatment');
        treatment.append(document.createElement('clinic-faq'));
        treatment.content = { name: 'A', faq: { items: [{ question: 'Shared?', answer: 'Yes.' }] } };
        document.body.append(treatment);
        return ['treatment', 'faq'].map((name) => customElements.get(`clinic-${name}`).version);
      });
      assert.deepEqual(versions, [other, version]);
      assert.equal(warnings.length, 1, warnings.join('\n'));
      const button = await page.waitForSelector('clinic-treatment clinic-faq >>> .toggle ::-p-text(Shared?)');
      await button.click();
      await page.waitForSelector('clinic-treatment clinic-faq >>> .toggle[aria-expanded="true"]');
      assert.deepEqual(errors, []);
    }));
});

/** Opens a page of the site whose requests go through a function. */
async function withRequests(handle, act) {
  const page = await site.browser.newPage();
  try {
    page.setDefaultTimeout(10_000);
    await page.setRequestInterception(true);
    page.on('request', handle);
    await act(page);
  } finally {
    await page.close();
  }
}

/** Lets all requests pass but those for some paths. */
function without(isLost) {
  return (request) => (isLost(new URL(request.url()).pathname) ? request.abort() : request.continue());
}

/** Whether a file of the loader registers the risks, and nothing else. */
function isOfRisks(path) {
  if (!path.startsWith('/cdn/chunks/')) return false;
  const code = readFileSync(folder + path, 'utf8');
  return code.includes('clinic-risks-accordion') && !code.includes('clinic-benefit-cards');
}

/** Waits for a message of the console that holds the words. */
function messageOf(page, words) {
  return new Promise((resolve) => {
    page.on('console', (message) => message.text().includes(words) && resolve());
  });
}

/** The elements that are registered. Runs inside the page. */
function defined(elements) {
  return elements.map((name) => `clinic-${name}`).filter((name) => customElements.get(name));
}
