/**
 * Generates the pages of docs/ that come from the code, and the quotations of the examples in other pages, or checks that
 * they are up to date.
 *
 *     node tests/checks/docs.mjs [--write]
 *
 * A page is printed by its builder. A block of code is a quotation if its fence names a file, such as one of the examples:
 * the whole file, or some of its lines.
 *
 *     ```js docs/examples/express/server.js
 *     ```html docs/examples/html-loader/index.html#L8
 *     ```html docs/examples/html-loader/index.html#L8-L12
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { keepFormatted, printedBy } from './made-file.mjs';

const quoted = /^(```\w+ (.+)\n)(?:.*\n)*?```$/gm;
const quoting = ['README.md', ...readdirSync('docs').map((name) => `docs/${name}`)].filter(
  (page) => page.endsWith('.md') && readFileSync(page, 'utf8').match(quoted),
);

const pages = [
  { page: 'docs/content.md', make: () => printedBy('src/content/build-content-docs.ts') },
  { page: 'docs/elements.md', make: () => printedBy('src/editors/build-elements-docs.ts') },
  { page: 'docs/linting.md', make: () => printedBy('src/lint/build-docs.ts') },
  ...quoting.map((page) => ({ page, make: withQuotations })),
];

for (const { page, make } of pages) await keepFormatted(page, make(page), 'npm run docs');

function withQuotations(page) {
  return readFileSync(page, 'utf8').replace(
    quoted,
    (_, fence, source) => `${fence}${quotation(source, page)}\n\`\`\``,
  );
}

/**
 * A file, or lines of it without what indents all of them.
 *
 * @throws {Error} where nothing is to be quoted
 */
function quotation(source, page) {
  const [, file, first, last = first] = /^([^#]+)(?:#L(\d+)(?:-L(\d+))?)?$/.exec(source) ?? [];
  const text = file && existsSync(file) ? readFileSync(file, 'utf8').trimEnd() : '';
  const lines = text.split('\n').slice((first ?? 1) - 1, last);
  if (!lines.some(Boolean))
    throw new Error(`${page} quotes nothing from ${source}. Name a file, and lines as #L8 or #L8-L12.`);
  const indents = lines.filter(Boolean).map((line) => line.search(/\S/));
  return lines.map((line) => line.slice(Math.min(...indents))).join('\n');
}
