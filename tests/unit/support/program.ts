/** The command line as a program, and a folder of files for it. */
import { spawnSync, type SpawnSyncOptionsWithStringEncoding } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildSync } from 'esbuild';
import { globSync } from 'tinyglobby';

const cache = 'node_modules/.cache/clinic-elements';
mkdirSync(cache, { recursive: true });

/** The modules of src as JavaScript: each run would spend three quarters of its time on teaching Node TypeScript. */
const modules = mkdtempSync(`${cache}/program-`);
buildSync({
  entryPoints: globSync('src/**/*.{ts,json}'),
  outdir: modules,
  format: 'esm',
  loader: { '.json': 'copy' },
});

/** What Node is given to start it. */
export const program = [join(modules, 'cli/main.js')];

export const folder = mkdtempSync(join(tmpdir(), 'clinic-elements-'));
process.once('exit', () => {
  for (const place of [modules, folder]) rmSync(place, { recursive: true });
});

// Where it writes to a terminal, Node's test runner tells the tests to write in colours, and they would tell the program.
delete process.env.FORCE_COLOR;

export function run(args: readonly string[], options: Partial<SpawnSyncOptionsWithStringEncoding> = {}) {
  return spawnSync(process.execPath, [...program, ...args], {
    encoding: 'utf8',
    timeout: 20_000,
    ...options,
  });
}

/** Writes a file, in folders of its own if its name says so, and answers with its name. */
export function file(name: string, content: unknown): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  const isWritten = typeof content === 'string' || content instanceof Uint8Array;
  writeFileSync(path, isWritten ? content : JSON.stringify(content, null, 2));
  return path;
}
