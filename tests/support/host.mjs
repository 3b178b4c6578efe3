/**
 * The examples in docs/examples as those find them who copy one: installed beside the packed library, built, started. Each
 * has its own package.json, so that none of what it needs is installed with the library.
 */
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { satisfies } from 'semver';
import { freePort, until } from './servers.mjs';

// Not inside the project, whose own packages would be found from there.
const folder = mkdtempSync(join(tmpdir(), 'clinic-elements-hosts-'));
const examples = join(import.meta.dirname, '../../docs/examples');
const treatment = join(import.meta.dirname, '../fixtures/prolotherapy.json');

/** For the tools of examples that no longer run on the Node that this library still runs on. */
const newerNode = '24.15.0';

/** Names of the examples that are packages of npm. */
export const names = readdirSync(examples).filter((name) => existsSync(join(examples, name, 'package.json')));

/** Packs the library, once for all hosts. */
export function packLibrary() {
  const output = npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], '.');
  const [{ filename }] = JSON.parse(output);
  return join(folder, filename);
}

/** Takes away what was installed. */
export function removeHosts() {
  rmSync(folder, { recursive: true, force: true });
}

/**
 * Installs an example with the packed library, builds it where it is to be built, and starts it.
 *
 * @returns its address, and `close`
 */
export async function startHost(name, library) {
  const place = join(folder, name);
  cpSync(join(examples, name), place, { recursive: true });
  cpSync(treatment, join(place, 'treatment.json'));
  const manifest = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8'));
  manifest.dependencies['clinic-elements'] = `file:${library}`;
  writeFileSync(join(place, 'package.json'), JSON.stringify(manifest));
  const env = environment(pathWithNode(manifest.engines?.node));
  npm(['install', '--no-audit', '--no-fund', '--prefer-offline'], place, env);
  npm(['run', 'build', '--if-present'], place, env);

  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const process = spawn('npm', ['run', 'start'], {
    cwd: place,
    env: { ...env, PORT: String(port) },
    stdio: 'ignore',
    detached: true,
  });
  await until(async () => (await fetch(origin)).ok);
  return { origin, close: () => globalThis.process.kill(-process.pid) };
}

/**
 * What the check of an installed example says once something in its files is replaced.
 *
 * @param {string} name
 * @param {Record<string, string>} replacements
 */
export function checkReplaced(name, replacements) {
  const files = readdirSync(join(folder, name)).filter((file) => /\.(tsx|vue|svelte)$/.test(file));
  for (const file of files) {
    const path = join(folder, name, file);
    let text = readFileSync(path, 'utf8');
    for (const [part, other] of Object.entries(replacements)) text = text.replace(part, other);
    writeFileSync(path, text);
  }
  try {
    return npm(['run', 'check'], join(folder, name));
  } catch ({ stdout }) {
    return stdout;
  }
}

/**
 * The path on which programs are found, with a Node in front that the range takes, where the one that runs the tests is too
 * old for an example's tools: npm has Node as a package.
 */
function pathWithNode(range = '*') {
  if (satisfies(process.version, range)) return {};
  const name = `node-${process.platform}-${process.arch}`;
  const place = join(folder, 'node');
  npm(
    ['install', '--no-audit', '--no-fund', '--prefer-offline', '--prefix', place, `${name}@${newerNode}`],
    folder,
  );
  return { PATH: `${join(place, 'node_modules', name, 'bin')}${delimiter}${process.env.PATH}` };
}

/** Runs npm; shows what it says only where it fails. */
function npm(args, cwd, env = environment({})) {
  return execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], env });
}

/** Nothing of the npm that runs the tests, and no build tool that reports home. */
function environment(more) {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('npm_'));
  return { ...Object.fromEntries(own), NEXT_TELEMETRY_DISABLED: '1', CI: '1', ...more };
}
