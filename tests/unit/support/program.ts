/** The command line as a program. */
import { spawnSync, type SpawnSyncOptionsWithStringEncoding } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { globSync } from 'tinyglobby';

const cache = 'node_modules/.cache/clinic-elements';
mkdirSync(cache, { recursive: true });

/** The modules of src as JavaScript: each run would spend three quarters of its time on teaching Node TypeScript. */
const modules = mkdtempSync(`${cache}/program-`);
process.once('exit', () => rmSync(modules, { recursive: true }));
buildSync({
  entryPoints: globSync('src/**/*.{ts,json}'),
  outdir: modules,
  format: 'esm',
  loader: { '.json': 'copy' },
});

/** What Node is given to start it. */
export const program = [join(modules, 'cli/main.js')];

// Where it writes to a terminal, Node's test runner tells the tests to write in colours, and they would tell the program.
delete process.env.FORCE_COLOR;

export function run(args: readonly string[], options: Partial<SpawnSyncOptionsWithStringEncoding> = {}) {
  return spawnSync(process.execPath, [...program, ...args], {
    encoding: 'utf8',
    timeout: 20_000,
    ...options,
  });
}
