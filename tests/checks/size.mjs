/**
 * Weighs what a page loads, as a page loads it: the define files of dist, bundled and minified by Vite with Lit inside,
 * compressed with Brotli at its best. Fails where one is over its budget.
 */
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'vite';

const dist = join(import.meta.dirname, '../../dist');
const main = ['treatment-explainer', 'benefit-cards', 'condition-list', 'risks-accordion', 'faq'];

/** Budgets in bytes; 1 kB is 1000 of them. */
const bundles = [
  { name: 'FAQ alone', files: ['elements/faq/define.js'], budget: 10_000 },
  { name: 'the five main elements', files: main.map((name) => `elements/${name}/define.js`), budget: 18_000 },
  { name: 'all elements', files: ['define.js'], budget: 24_000 },
];

/** Bundles the files into one and answers with the code of every chunk of it. */
async function bundle(files) {
  const entry = 'virtual:entry';
  const { output } = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? { id, moduleSideEffects: true } : undefined),
        load: (id) =>
          id === entry
            ? files.map((file) => `import ${JSON.stringify(join(dist, file))};`).join('\n')
            : undefined,
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: { polyfill: false },
      rolldownOptions: { input: entry },
    },
  });
  return output.filter(({ type }) => type === 'chunk').map(({ code }) => code);
}

const compressed = (code) =>
  brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } })
    .length;
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const kB = (bytes) => `${(bytes / 1000).toFixed(2)} kB`.padStart(10);

console.log(
  `${''.padEnd(24)}${['minified', 'brotli', 'budget', 'left'].map((head) => head.padStart(10)).join('')}`,
);
for (const { name, files, budget } of bundles) {
  const chunks = await bundle(files);
  const size = sum(chunks.map(compressed));
  const over = size > budget;
  if (over) process.exitCode = 1;
  const columns = [sum(chunks.map(({ length }) => length)), size, budget, budget - size].map(kB).join('');
  console.log(`${name.padEnd(24)}${columns}${over ? '  over budget' : ''}`);
}
