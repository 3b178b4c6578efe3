/**
 * Weighs what a page loads: the define files of dist, bundled and minified by esbuild with Lit inside, compressed with
 * Brotli at its best. Counted is what comes with the first request; what an element fetches when it needs it stands
 * beside it. Fails where one is over its budget.
 */
import { join } from 'node:path';
import { build } from 'esbuild';
import { compressed, kB } from './bytes.mjs';

const dist = join(import.meta.dirname, '../../dist');
const main = ['treatment-explainer', 'benefit-cards', 'condition-list', 'risks-accordion', 'faq'];

/** Budgets in bytes; 1 kB is 1000 of them. docs/decisions/006-sizes.md says what the bytes buy. */
const bundles = [
  { name: 'FAQ alone', files: ['elements/faq/define.js'], budget: 18_500 },
  { name: 'the five main elements', files: main.map((name) => `elements/${name}/define.js`), budget: 26_500 },
  { name: 'all elements', files: ['define.js'], budget: 31_500 },
  { name: 'loader, before elements', files: ['loader.js'], budget: 1_500 },
];

const columns = ['minified', 'brotli', 'budget', 'left', 'later'];
console.log(row('', columns));
for (const { name, files, budget } of bundles) {
  const { first, later } = await bundle(files);
  const size = sum(first.map(compressed));
  const numbers = [
    sum(first.map(({ length }) => length)),
    size,
    budget,
    budget - size,
    sum(later.map(compressed)),
  ];
  console.log(row(name, numbers.map(kB)) + (size > budget ? '  over budget' : ''));
  if (size > budget) process.exitCode = 1;
}

/** Bundles the files as one entry; answers with the code that comes with it, and with that which may follow. */
async function bundle(files) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: files.map((file) => `import './${file}';`).join('\n'), resolveDir: dist },
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    write: false,
    metafile: true,
    absWorkingDir: dist,
    outdir: 'out',
  });
  const entry = Object.keys(metafile.outputs).find((path) => metafile.outputs[path].entryPoint === '<stdin>');
  const first = new Set();
  visit(entry);
  const code = ({ path }) => outputFiles.find((file) => file.path === join(dist, path)).contents;
  const paths = Object.keys(metafile.outputs).map((path) => ({ path, early: first.has(path) }));
  return {
    first: paths.filter(({ early }) => early).map(code),
    later: paths.filter(({ early }) => !early).map(code),
  };

  function visit(path) {
    first.add(path);
    for (const { path: next, kind } of metafile.outputs[path].imports) {
      if (kind === 'import-statement' && !first.has(next)) visit(next);
    }
  }
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

function row(name, cells) {
  return name.padEnd(26) + cells.map((cell) => cell.padStart(10)).join('');
}
