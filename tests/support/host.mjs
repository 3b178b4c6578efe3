/**
 * The sites in docs/examples as people who copy one use them: installed with the packed library, built, started. Each has its
 * own package.json, so that nothing it needs is installed with the library.
 */
import { execFile, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { satisfies } from 'semver';
import { freePort, until } from './servers.mjs';

const run = promisify(execFile);

// Not inside the project, whose own packages would be found from there.
const folder = mkdtempSync(join(tmpdir(), 'clinic-elements-hosts-'));
const examples = join(import.meta.dirname, '../../docs/examples');
const treatment = join(import.meta.dirname, '../fixtures/prolotherapy.json');

/** For the tools of examples that no longer run on the Node that this library still runs on. */
const newerNode = '24.15.0';

/** Names of the examples that are packages of npm. */
export const names = readdirSync(examples).filter((name) => existsSync(join(examples, name, 'package.json')));

/** Packs the library, once for all hosts. */
export async function packLibrary() {
  const output = await npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], '.');
  const [{ filename }] = JSON.parse(output);
  return join(folder, filename);
}

/** Takes away what was installed. */
export async function removeHosts() {
  await Promise.allSettled(installs.values());
  rmSync(folder, { recursive: true, force: true });
}

/**
 * Installs an example with the packed library. Who will start it may ask for it early: it is installed once.
 *
 * @returns where it is, what its package.json says, and the environment that its tools need
 */
export function installHost(name, library) {
  if (!installs.has(name)) {
    const installing = install(name, library);
    // Where it fails, the one who starts the example hears of it.
    installing.catch(() => {});
    installs.set(name, installing);
  }
  return installs.get(name);
}

const installs = new Map();

async function install(name, library) {
  const place = join(folder, name);
  cpSync(join(examples, name), place, { recursive: true });
  cpSync(treatment, join(place, 'treatment.json'));
  const manifest = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8'));
  manifest.dependencies['clinic-elements'] = `file:${library}`;
  writeFileSync(join(place, 'package.json'), JSON.stringify(manifest));
  const env = environment(await pathWithNode(manifest.engines?.node));
  await npm(['install', '--no-audit', '--no-fund', '--prefer-offline'], place, env);
  return { place, manifest, env };
}

/**
 * Builds an example if it has a build, and starts it: by its `preview` script, if `npm start` is for development.
 *
 * @returns its address, and `close`
 */
export async function startHost(name, library) {
  const { place, manifest, env } = await installHost(name, library);
  await npm(['run', 'build', '--if-present'], place, env);

  const port = await freePort();
  const origin = `http://localhost:${port}`;
  // Tools take the port as an option, the servers of the examples from the environment.
  const script = manifest.scripts.preview ? 'preview' : 'start';
  const server = spawn('npm', ['run', script, '--', `--port=${port}`], {
    cwd: place,
    env: { ...env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let output = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (text) => (output += text));
  const hasEnded = () => server.exitCode !== null;
  const close = () => hasEnded() || process.kill(-server.pid);
  try {
    await until(async () => hasEnded() || (await fetch(origin)).ok, 90);
    if (hasEnded()) throw new Error('It has ended.');
  } catch (cause) {
    close();
    throw new Error(`docs/examples/${name} does not answer: ${cause.message}\n${output}`, { cause });
  }
  return { origin, close };
}

/**
 * What the check of an installed example reports once something in its files is replaced.
 *
 * @param {string} name
 * @param {Record<string, string>} replacements
 */
export async function checkReplaced(name, replacements) {
  const { place, env } = await installHost(name);
  const files = readdirSync(place).filter((file) => /\.(tsx|vue|svelte)$/.test(file));
  for (const file of files) {
    const path = join(place, file);
    let text = readFileSync(path, 'utf8');
    for (const [part, other] of Object.entries(replacements)) text = text.replace(part, other);
    writeFileSync(path, text);
  }
  return npm(['run', 'check'], place, env).catch(({ message }) => message);
}

/**
 * The path on which programs are found, with a Node in front that the range takes, where the one that runs the tests is too
 * old for an example's tools: npm has Node as a package.
 */
async function pathWithNode(range = '*') {
  if (satisfies(process.version, range)) return {};
  const name = `node-${process.platform}-${process.arch}`;
  const place = join(folder, 'node');
  await npm(
    ['install', '--no-audit', '--no-fund', '--prefer-offline', '--prefix', place, `${name}@${newerNode}`],
    folder,
  );
  return { PATH: `${join(place, 'node_modules', name, 'bin')}${delimiter}${process.env.PATH}` };
}

/** Runs npm. Gives what it writes; where it fails, the error says it. */
async function npm(args, cwd, env = environment({})) {
  try {
    const { stdout } = await run('npm', args, { cwd, env });
    return stdout;
  } catch (error) {
    throw new Error(`npm ${args.join(' ')} fails:\n${error.stdout}${error.stderr}`, { cause: error });
  }
}

/** Nothing of the npm that runs the tests, and no build tool that reports home. */
function environment(more) {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('npm_'));
  return { ...Object.fromEntries(own), NEXT_TELEMETRY_DISABLED: '1', CI: '1', ...more };
}
