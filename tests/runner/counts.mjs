/** The counts of the last runs, one file for each of the test scripts. They live where `npm ci` clears them away. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../node_modules/.cache/clinic-elements/counts');
const file = (script) => join(folder, `${script.replace(':', '-')}.json`);

/** The test scripts of package.json whose results make up the total. */
export const testScripts = [
  'test:unit',
  'test:browser',
  'test:stories',
  'test:pages',
  'test:engines',
  'test:chromium',
  'test:hosts',
  'test:wordpress',
];

/** Keeps the result of a run under the name of its npm script. */
export function writeCounts({ passed, failed }) {
  const script = process.env.npm_lifecycle_event;
  if (!testScripts.includes(script)) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(file(script), JSON.stringify({ passed, failed }));
}

/** The result of the last run of a script; none where it broke off before it could report. */
export function readCounts(script) {
  return existsSync(file(script)) ? JSON.parse(readFileSync(file(script), 'utf8')) : undefined;
}

export function forgetCounts(script) {
  rmSync(file(script), { force: true });
}
