/**
 * Weighs what a page loads: the define files of dist, bundled and minified by esbuild with Lit inside, compressed with
 * Brotli at its best. Counted is what comes with the first request; what an element fetches when it needs it stands
 * beside it. Fails where one is over its budget, or lacks an element: what is not there weighs nothing.
 */
import { createHash } from 'node:crypto';
import { quartiles } from '../bench/statistics.mjs';
import { elements } from '../support/elements.mjs';
import { bundle } from './bundle.mjs';
import { compressed, kB } from './bytes.mjs';

const main = ['treatment-explainer', 'benefit-cards', 'condition-list', 'risks-accordion', 'faq'];

const defining = (name) => `elements/${name}/define.js`;

/** Budgets in bytes; 1 kB is 1000 of them. docs/decisions/006-sizes.md says what the bytes buy. */
const bundles = [
  { name: 'FAQ alone', files: [defining('faq')], tags: ['faq'], budget: 17_500 },
  { name: 'the five main elements', files: main.map(defining), tags: main, budget: 25_900 },
  { name: 'all elements', files: ['define.js'], tags: elements, budget: 30_600 },
  { name: 'loader, before elements', files: ['loader.js'], tags: elements, budget: 1_500 },
];

/** How often a bundle is weighed, each time with other hashes in the names of its files. */
const weighings = 31;

const columns = ['minified', 'brotli', 'budget', 'left', 'later'];
console.log(row('', columns));
for (const { name, files, tags, budget } of bundles) {
  const { first, later } = await bundle(files, { minify: true });
  const lacking = tags.filter((tag) => !first.some(({ text }) => text.includes(`"clinic-${tag}"`)));
  const size = weigh(first);
  const numbers = [
    first.reduce((total, { contents }) => total + contents.length, 0),
    size,
    budget,
    budget - size,
    weigh(later),
  ];
  const faults = [...(size > budget ? ['over budget'] : []), ...lacking.map((tag) => `lacks clinic-${tag}`)];
  console.log([row(name, numbers.map(kB)), ...faults].join('  '));
  if (faults.length) process.exitCode = 1;
}

/**
 * The median of many weighings. By which signs the hashes in names of files happen to have, Brotli makes of the same code 100
 * bytes more or less, and a bundler gives others with each change of what comes later.
 */
function weigh(files) {
  const sizes = Array.from({ length: weighings }, (_, turn) =>
    files.reduce((total, { text }) => total + compressed(rehashed(text, turn)), 0),
  );
  return quartiles(sizes)[1];
}

function rehashed(code, turn) {
  return code.replace(/([\w-]+)-[A-Z0-9]{8}(?=\.js)/g, (_, name) => {
    const hash = createHash('sha256').update(`${turn} ${name}`).digest('hex');
    return `${name}-${hash.slice(0, 8).toUpperCase()}`;
  });
}

function row(name, cells) {
  return name.padEnd(26) + cells.map((cell) => cell.padStart(10)).join('');
}
