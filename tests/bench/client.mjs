/**
 * What questions and answers cost in a browser, beside two floors in the same run: native `<details>` that the parser
 * builds, and one hand-written Lit element. Run by `npm run bench`, on the modules of dist; every page is a new one, and the
 * ways take turns, so that what else the machine does meets all. Counted is the time that the main thread was busy, script,
 * style, layout and paint together.
 *
 * The FAQ carries the hint to compile it ahead, as the files of dist/cdn do (docs/decisions/024-compile-hint.md), and has a
 * search field, as from eight questions on. The floor has neither; what it mounts in with each is measured and told as well.
 */
import { join } from 'node:path';
import { build } from 'esbuild';
import { openSite } from '../support/site.mjs';
import { quartiles, table } from './statistics.mjs';

const root = join(import.meta.dirname, '../..');
const counts = [10, 100, 1000];
const rounds = Number(process.env.ROUNDS ?? 11);
const passage =
  'Most people feel a short sting that passes within a minute. Tell us about the medicines you take and about ' +
  'anything that worries you before we start. You can stop at any time, and nobody will mind. Some people rest for ' +
  'an hour, others go straight home. Call us if the place is hot, if it swells, or if the pain grows.';

function contentOf(count, answer = passage) {
  const items = Array.from({ length: count }, (_, index) => ({
    id: `q${index}`,
    question: `Question number ${index}: what should I know?`,
    answer: `${index}. ${answer}`,
  }));
  return { heading: 'Questions', items };
}

/** How each way shows content, gives it another one, and opens answers. What runs in the page is text. */
const ways = {
  'native, from the parser': {
    page: ({ heading, items }) =>
      `<style>details{border-block-start:1px solid #ccc}summary{padding:1em;font-weight:600}p{margin:0;padding:0 1em 1em}</style>
<h2>${heading}</h2>${items.map(({ question, answer }) => `<details><summary>${question}</summary><p>${answer}</p></details>`).join('\n')}`,
    update: `(content) => document.querySelectorAll('p').forEach((p, index) => {
      const { answer } = content.items[index];
      if (p.textContent !== answer) p.textContent = answer;
    })`,
    openOne: `() => (document.querySelector('details').open = true)`,
    openAll: `() => document.querySelectorAll('details').forEach((details) => (details.open = true))`,
  },
  'one Lit element': element('bench-floor', 'floor.js', {
    openOne: `(host) => (host.shadowRoot.querySelector('details').open = true)`,
    openAll: `(host) => host.shadowRoot.querySelectorAll('details').forEach((details) => (details.open = true))`,
  }),
  'clinic-faq': element('clinic-faq', 'hinted/faq.js', {
    openOne: `(host) => host.shadowRoot.querySelector('.toggle').click()`,
    openAll: `(host) => host.shadowRoot.querySelector('.toggle-all').click()`,
  }),
  'one Lit element with the hint': { ...element('bench-floor', 'hinted/floor.js'), mountOnly: true },
  'one Lit element with a search field': {
    ...element('bench-floor', 'floor.js', { attributes: 'searchable' }),
    mountOnly: true,
  },
};

function element(tag, file, { openOne, openAll, attributes = '' } = {}) {
  const host = `document.querySelector('${tag}')`;
  return {
    page: (content) => `<${tag} ${attributes}></${tag}>
<script type="module">import '/${file}'; ${host}.content = ${JSON.stringify(content)};</script>`,
    update: `(content) => { ${host}.content = content; }`,
    openOne: `() => (${openOne})(${host})`,
    openAll: `() => (${openAll})(${host})`,
  };
}

const folder = 'node_modules/.cache/clinic-elements/bench';
const faq = join(root, 'dist/elements/faq/define.js');
const floor = join(import.meta.dirname, 'floor.mjs');
await bundle({ faq, floor }, folder);
await bundle({ faq, floor }, `${folder}/hinted`, '//# allFunctionsCalledOnLoad');

function bundle(entryPoints, outdir, banner = '') {
  return build({
    entryPoints,
    outdir: join(root, outdir),
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    chunkNames: 'chunk-[hash]',
    banner: { js: banner },
    logLevel: 'warning',
  });
}

const pages = new Map();
for (const [index, way] of Object.values(ways).entries()) {
  for (const count of counts) {
    pages.set(
      `/${index}/${count}`,
      `<!doctype html><html lang="en"><title>Bench</title><link rel="icon" href="data:,"><body>${way.page(contentOf(count))}`,
    );
  }
}
// A page may ask how much memory it takes where it is isolated. Then it has a process of its own, with a clock of its own, so
// what is timed is not.
const isolated = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};
for (const [path, page] of [...pages]) pages.set(`/isolated${path}`, page);
const site = await openSite(folder, pages, (path) => (path.startsWith('/isolated') ? isolated : {}));

/** What each task runs in the page, and the content that lies ready there for it. */
const tasks = {
  mount: {},
  'update one': {
    of: ({ update }) => update,
    content: (count) => {
      const content = contentOf(count);
      content.items[Math.floor(count / 2)].answer = 'Another answer.';
      return content;
    },
  },
  'update all': { of: ({ update }) => update, content: (count) => contentOf(count, `Rewritten. ${passage}`) },
  'open one': { of: ({ openOne }) => openOne },
  'open all': { of: ({ openAll }) => openAll },
};
const [native, lit, own, ...others] = Object.keys(ways);
const results = new Map();
const memory = new Map();

for (let round = -1; round < rounds; round++) {
  for (const count of counts) {
    const inTurn = [...Object.entries(ways).entries()];
    // Each comes first in its turn.
    for (let turn = 0; turn <= round % inTurn.length; turn++) inTurn.push(inTurn.shift());
    for (const [index, [name, way]] of inTurn) {
      const times = await visit(`${site.origin}/${index}/${count}`, way, count);
      if (round < 0) continue;
      for (const [task, time] of Object.entries(times)) add(results, `${task}|${count}|${name}`, time);
    }
  }
}
for (const count of [10, 1000]) {
  for (const [index, name] of [native, lit, own].entries()) {
    memory.set(`${count}|${name}`, await bytesOf(`${site.origin}/isolated/${index}/${count}`));
  }
}
await site.close();

function add(map, key, value) {
  map.set(key, [...(map.get(key) ?? []), value]);
}

/** Opens a page, and does one task after the other in it. */
async function visit(address, way, count) {
  const context = await site.browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 800, height: 900 });
  const client = await page.createCDPSession();
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return 1000 * metrics.find(({ name }) => name === 'TaskDuration').value;
  };
  const times = {};
  await page.goto('about:blank');
  for (const [task, { of, content }] of Object.entries(tasks)) {
    if (way.mountOnly && task !== 'mount') break;
    if (content) {
      await page.evaluate((content) => void (globalThis.content = content), content(count));
      await painted(page);
    }
    const before = await busy();
    if (of) await page.evaluate(`(${of(way)})(globalThis.content)`);
    else await page.goto(address, { waitUntil: 'load' });
    await painted(page);
    times[task] = (await busy()) - before;
    await faded(page);
    if (task === 'open one') times['until it has faded in'] = (await busy()) - before;
  }
  await context.close();
  return times;
}

/** Until all is in sight. */
function painted(page) {
  return page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    await frame();
    await document.querySelector('clinic-faq, bench-floor')?.updateComplete;
    await frame();
  });
}

/** Until nothing moves any more. A document does not tell of what moves in a shadow root. */
function faded(page) {
  return page.evaluate(async () => {
    const root = document.querySelector('clinic-faq')?.shadowRoot;
    await Promise.allSettled((root?.getAnimations() ?? []).map(({ finished }) => finished));
  });
}

/** Bytes of script and document, after a collection; nothing where the browser does not tell. */
async function bytesOf(address) {
  const context = await site.browser.createBrowserContext();
  const page = await context.newPage();
  await page.goto(address);
  await painted(page);
  const client = await page.createCDPSession();
  await client.send('HeapProfiler.collectGarbage');
  const bytes = await page.evaluate(
    async () => (await performance.measureUserAgentSpecificMemory?.())?.bytes,
  );
  await context.close();
  return bytes;
}

const median = (key) => quartiles(results.get(key))[1];
const spread = (key) => {
  const [low, middle, high] = quartiles(results.get(key));
  return `${middle.toFixed(1)} (${low.toFixed(1)} – ${high.toFixed(1)})`;
};
const rows = Object.keys(tasks).flatMap((task) =>
  counts.map((count) => {
    const at = (name) => `${task}|${count}|${name}`;
    const ratio = (name) => `${(median(at(own)) / median(at(name))).toFixed(2)} ×`;
    return [
      task,
      String(count),
      ...[native, lit, own].map((name) => spread(at(name))),
      ratio(native),
      ratio(lit),
    ];
  }),
);
console.log(table(['in the browser, ms busy', 'questions', native, lit, own, 'to native', 'to Lit'], rows));

for (const name of others) {
  const mounts = counts.map((count) => {
    const floor = `mount|${count}|${name}`;
    return `${count} in ${spread(floor)}, ${(median(`mount|${count}|${own}`) / median(floor)).toFixed(2)} ×`;
  });
  console.log(`\nMount, to ${name}: ${mounts.join('; ')}.`);
}

const fades = counts.map((count) => `${count} in ${spread(`until it has faded in|${count}|${own}`)}`);
console.log(`\nOpen one, until it has faded in: ${fades.join('; ')}.`);

const perItem = (name) => (memory.get(`1000|${name}`) - memory.get(`10|${name}`)) / 990;
console.log(
  `\nMemory a question: ${[native, lit, own].map((name) => `${name} ${Math.round(perItem(name))} B`).join(', ')}; ` +
    `${(perItem(own) / perItem(lit)).toFixed(2)} × the Lit element.`,
);
const growth = (task) => Math.log10(median(`${task}|1000|${own}`) / median(`${task}|100|${own}`));
console.log(
  `Growth from 100 to 1,000 questions, as an exponent: ${Object.keys(tasks)
    .map((task) => `${task} ${growth(task).toFixed(2)}`)
    .join(', ')}.`,
);
