/** Files that are made of others and kept beside them, for those who read them in the repository. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const isWriting = process.argv.includes('--write');

/**
 * Writes a file where the program was called with `--write`; else says whether it is as it would be written.
 *
 * @param {string} path
 * @param {string | Buffer} made - what it has to hold
 * @param {string} command - what writes it, for those who have to
 */
export function keep(path, made, command) {
  if (isWriting) {
    writeFileSync(path, made);
  } else if (!existsSync(path) || !readFileSync(path).equals(Buffer.from(made))) {
    console.error(`${path} is not what it is made of: run \`${command}\`, and read what changed.`);
    process.exitCode = 1;
  } else {
    console.log(`${path} is up to date.`);
  }
}

/** The same for a text, which is formatted first. */
export async function keepFormatted(path, text, command) {
  keep(path, await format(text, { ...(await resolveConfig(path)), filepath: path }), command);
}

/**
 * What a module of src prints that makes a file.
 *
 * @throws {Error} where it fails; its own words are on standard error by then
 */
export function printedBy(builder) {
  const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', builder], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) throw new Error(`${builder} failed.`);
  return stdout;
}
