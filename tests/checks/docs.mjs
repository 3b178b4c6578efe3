/**
 * Makes the pages of docs/ that are written by the code they are about, and the parts of pages that quote the examples, or
 * checks that they are up to date.
 *
 *     node tests/checks/docs.mjs [--write]
 *
 * A page is printed by its builder. A block of code is quoted where its fence names a file of the examples, the whole of it
 * or some lines:
 *
 *     ```js docs/examples/express/server.js
 *     ```html docs/examples/html-loader/index.html#L8-L12
 */
import { readFileSync } from 'node:fs';
import { keepFormatted, printedBy } from './made-file.mjs';

const pages = [
  { page: 'docs/content.md', make: () => printedBy('src/content/build-content-docs.ts') },
  { page: 'docs/elements.md', make: () => printedBy('src/editors/build-elements-docs.ts') },
  { page: 'docs/linting.md', make: () => printedBy('src/lint/build-docs.ts') },
  { page: 'README.md', make: withQuotations },
  { page: 'docs/getting-started.md', make: withQuotations },
];

for (const { page, make } of pages) await keepFormatted(page, make(page), 'npm run docs');

function withQuotations(page) {
  return readFileSync(page, 'utf8').replace(
    /^(```\w+ (docs\/examples\/[^\s#]+)(?:#L(\d+)-L(\d+))?\n)[^]*?\n```$/gm,
    (_, fence, file, first, last) => `${fence}${quotation(file, first, last)}\n\`\`\``,
  );
}

/** A file, or lines of it without what indents all of them. */
function quotation(file, first = 1, last = Infinity) {
  const lines = readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(first - 1, last);
  const indents = lines.filter(Boolean).map((line) => line.search(/\S/));
  return lines.map((line) => line.slice(Math.min(...indents))).join('\n');
}
