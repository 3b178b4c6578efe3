import { mkdir, realpath, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, sep } from 'node:path';
import { standardInput } from './inputs.js';

/**
 * The file to write the output for another file to.
 *
 * @param out - As given on the command line: a file, or a folder that exists or ends with a slash.
 * @param extension - The extension of the name in a folder, such as `.html`.
 */
async function outputFor(name: string, out: string, extension: string): Promise<string> {
  if (!(await isFolder(out))) return out;
  if (name === standardInput) throw new Error('Standard input has no name for the file. Name it in --out.');
  return join(out, `${basename(name, extname(name))}${extension}`);
}

/**
 * Refuses, before anything is written, to write one file over another, or over one that is read.
 *
 * @param others - Files that are read besides the named ones.
 */
export async function refuseToOverwrite(
  names: readonly string[],
  out: string,
  extension: string,
  others: readonly string[] = [],
): Promise<void> {
  const read = new Set(await Promise.all([...names, ...others].map(placeOf)));
  const written = new Map<string, string>();
  for (const name of names) {
    const path = await outputFor(name, out, extension);
    if (read.has(await placeOf(path))) {
      throw new Error(`${path} would overwrite an input file. Choose another --out.`);
    }
    // On some file systems, a.html and A.html are the same file.
    const key = path.toLowerCase();
    const other = written.get(key);
    written.set(key, name);
    if (other === undefined) continue;
    throw new Error(
      path === out
        ? `Several files cannot all be written to ${out}: end --out with a slash for a folder. Nothing was written.`
        : `${other} and ${name} would both become ${path}. Rename one, or give each its own --out. Nothing was written.`,
    );
  }
}

/** Prints the output for a file, or writes it if the command line says where. */
export async function printOrWrite(
  text: string,
  name: string,
  out: string | undefined,
  extension: string,
): Promise<void> {
  if (out === undefined) process.stdout.write(text);
  else await writeOutput(await outputFor(name, out, extension), text);
}

/** Writes a file, and creates missing folders around it. */
export async function writeOutput(path: string, text: string, options: { flag?: 'wx' } = {}): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true }).catch((cause: Error) => {
    throw new Error(`The folder ${folder} cannot be created. Choose another place. (${cause.message})`, {
      cause,
    });
  });
  await writeFile(path, text, options).catch((cause: NodeJS.ErrnoException) => {
    const reason =
      cause.code === 'EEXIST'
        ? 'already exists and is left as it is. Choose another name.'
        : `cannot be written. Choose another place. (${cause.message})`;
    throw new Error(`${path} ${reason}`, { cause });
  });
}

/** Where a file is, even if it is named by way of a link. One that is not there is over no other. */
function placeOf(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}

async function isFolder(out: string): Promise<boolean> {
  if (out.endsWith('/') || out.endsWith(sep)) return true;
  const found = await stat(out).catch(() => undefined);
  return found?.isDirectory() ?? false;
}
