/**
 * Makes the pages of docs/ that are written by the code they are about, and the parts of pages that quote the examples, or
 * checks that they are up to date.
 *
 *     node tests/checks/docs.mjs [--write]
 *
 * A page is printed by its builder. A block of code is quoted where its fence names a file of the examples, the whole of it
 * or some lines:
 *
 *     ```js docs/examples/next/next.config.mjs
 *     ```html docs/examples/html-loader/index.html#L8-L12
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const pages = [
  { page: 'docs/content.md', make: printedBy('src/content/build-content-docs.ts') },
  { page: 'docs/elements.md', make: printedBy('src/editors/build-elements-docs.ts') },
  { page: 'docs/linting.md', make: printedBy('src/lint/build-docs.ts') },
  { page: 'README.md', make: withQuotations },
  { page: 'docs/getting-started.md', make: withQuotations },
];

const isWriting = process.argv.includes('--write');
for (const { page, make } of pages) {
  const text = await format(make(page), { ...(await resolveConfig(page)), parser: 'markdown' });
  if (isWriting) {
    writeFileSync(page, text);
  } else if (!existsSync(page) || readFileSync(page, 'utf8') !== text) {
    console.error(`${page} is not what it is made from: run \`npm run docs\`, and read what changed.`);
    process.exitCode = 1;
  } else {
    console.log(`${page} is up to date.`);
  }
}

function printedBy(builder) {
  return () => {
    const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', builder], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
      maxBuffer: 2 ** 26,
    });
    if (status !== 0) throw new Error(`${builder} failed.`);
    return stdout;
  };
}

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
