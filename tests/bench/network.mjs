/**
 * How soon the page of a treatment is painted on a slow connection, by each way of putting the elements on it, beside a
 * floor: what a server renders, without any script. Run by `npm run bench`, on the files of dist/cdn; every page is a new
 * one, and the ways take turns.
 */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { renderToString } from '../../dist/server/render.js';
import { openSite, pageWith } from '../support/site.mjs';
import { quartiles, table } from './statistics.mjs';

const rounds = Number(process.env.ROUNDS ?? 11);
/** A phone on a poor connection: bytes a second, and milliseconds until an answer begins. */
const network = { download: 1_600_000 / 8, upload: 750_000 / 8, latency: 150 };
const phone = { width: 390, height: 844, isMobile: true };

const treatment = JSON.parse(readFileSync('tests/fixtures/lumen-wrap.json', 'utf8'));
const script = (name) => `<script type="module" src="/cdn/${name}"></script>`;
const rendered = renderToString(treatment);
const json = JSON.stringify(treatment);
const inline = `<clinic-treatment><script type="application/json">${json}</script></clinic-treatment>`;
const fetched = '<clinic-treatment src="/treatment.json"></clinic-treatment>';

const ways = {
  'from a server, no script': ['', rendered],
  'from a server, hydrated': [script('hydrate.js'), rendered],
  'one file, content in the page': [script('clinic-elements.js'), inline],
  'one file, content fetched': [script('clinic-elements.js'), fetched],
  'loader, content in the page': [script('loader.js'), inline],
  'loader, content fetched': [script('loader.js'), fetched],
};
const pages = new Map([['/treatment.json', json]]);
for (const [index, [tags, content]] of Object.values(ways).entries())
  pages.set(`/${index}`, pageWith(tags, content));
const files = Object.keys(JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8')));
for (const file of files) pages.set(`/cdn/${file}`, readFileSync(`dist/cdn/${file}`));
for (const [path, text] of pages) pages.set(path, brotliCompressSync(text));

const site = await openSite('dist', pages, { 'content-encoding': 'br' });
const paints = Object.keys(ways).map(() => ({ first: [], largest: [] }));
for (let round = -1; round < rounds; round++) {
  for (const [index, { first, largest }] of paints.entries()) {
    const times = await visit(`${site.origin}/${index}`);
    if (round < 0) continue;
    first.push(times.first);
    largest.push(times.largest);
  }
}
await site.close();

/** Milliseconds until a page's first and its largest paint. */
async function visit(address) {
  const context = await site.browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(phone);
  await page.emulateNetworkConditions(network);
  await page.goto(address, { waitUntil: 'networkidle0' });
  const times = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const first = performance.getEntriesByName('first-contentful-paint')[0].startTime;
        new PerformanceObserver((list) =>
          resolve({ first, largest: list.getEntries().at(-1).startTime }),
        ).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        });
      }),
  );
  await context.close();
  return times;
}

const spread = (times) => {
  const [low, median, high] = quartiles(times);
  return `${median.toFixed(0)} (${low.toFixed(0)} – ${high.toFixed(0)})`;
};
const [, floor] = quartiles(paints[0].largest);
console.log(
  table(
    ['on a slow connection, ms', 'first paint', 'largest paint', 'to the floor'],
    Object.keys(ways).map((name, index) => {
      const { first, largest } = paints[index];
      const [, median] = quartiles(largest);
      return [name, spread(first), spread(largest), `${(median / floor).toFixed(2)} ×`];
    }),
  ),
);
