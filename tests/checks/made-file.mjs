/** Files that are generated from others and kept in the repository, for those who read them there. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const isWriting = process.argv.includes('--write');

/**
 * Writes a file if the program was called with `--write`; otherwise checks that it is up to date.
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
 * The output of a module of src that generates a file.
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
