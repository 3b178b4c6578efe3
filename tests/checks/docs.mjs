/**
 * Makes the pages of docs/ that are written by the code they are about, or checks that they are up to date.
 * Each builder prints its page.
 *
 *     node tests/checks/docs.mjs [--write]
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const pages = [
  { page: 'docs/content.md', builder: 'src/content/build-content-docs.ts' },
  { page: 'docs/linting.md', builder: 'src/lint/build-docs.ts' },
];

const isWriting = process.argv.includes('--write');
for (const { page, builder } of pages) {
  const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', builder], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) {
    console.error(`${page} could not be made.`);
    process.exitCode = 1;
    continue;
  }
  const text = await format(stdout, { ...(await resolveConfig(page)), parser: 'markdown' });
  if (isWriting) {
    writeFileSync(page, text);
  } else if (!existsSync(page) || readFileSync(page, 'utf8') !== text) {
    console.error(`${page} is not that of ${builder}: run \`npm run docs\`, and read what changed.`);
    process.exitCode = 1;
  } else {
    console.log(`${page} is up to date.`);
  }
}
