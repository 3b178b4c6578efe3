import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { glob, isDynamicPattern } from 'tinyglobby';

/** A file that was named: its text, or why there is none. */
export type Input =
  { readonly name: string; readonly text: string } | { readonly name: string; readonly failure: string };

/** The name of standard input, on the command line and in messages. */
export const standardInput = '-';

/**
 * The names of the files that match some patterns, each file once, because standard input cannot be read twice. A pattern
 * without a match is kept, so that reading reports it.
 */
export async function namesOf(patterns: readonly string[]): Promise<string[]> {
  const names = new Map<string, string>();
  for (const pattern of patterns) {
    const found = await namesFor(pattern);
    for (const name of found.length ? found : [pattern])
      if (!names.has(resolve(name))) names.set(resolve(name), name);
  }
  return [...names.values()];
}

/**
 * Reads files: by name, by pattern (`content/*.json`), or `-` for standard input. One that cannot be read does not keep the
 * others from being read.
 */
export async function* readInputs(patterns: readonly string[]): AsyncGenerator<Input> {
  for (const name of await namesOf(patterns)) yield readInput(name);
}

/**
 * Reads the named file, for commands that take only one.
 *
 * @throws {Error} If the pattern matches several.
 */
export async function readOne(pattern: string): Promise<Input> {
  const names = await namesOf([pattern]);
  if (names.length > 1)
    throw new Error(`${pattern} matches ${names.length} files, but only one can be read here. Name it.`);
  return readInput(names[0]!);
}

/**
 * The text of a file without which the command cannot do anything.
 *
 * @throws {Error} If it cannot be read.
 */
export async function readText(name: string): Promise<string> {
  const input = await readInput(name);
  if ('failure' in input) throw new Error(`${name}: ${input.failure}`);
  return input.text;
}

/** A file of exactly that name takes precedence over a pattern. */
async function namesFor(pattern: string): Promise<string[]> {
  const exists = await stat(pattern).catch(() => undefined);
  if (exists || !isDynamicPattern(pattern)) return [pattern];
  return (await glob(pattern, { expandDirectories: false })).sort();
}

async function readInput(name: string): Promise<Input> {
  try {
    if (name === standardInput) return decode('standard input', await buffer(process.stdin));
    return decode(name, await readFile(name));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const isPattern = code === 'ENOENT' && isDynamicPattern(name);
    return { name, failure: isPattern ? 'No file matches this pattern.' : (reasons[code ?? ''] ?? message) };
  }
}

/** The text of some bytes, without a byte order mark. */
function decode(name: string, bytes: Uint8Array): Input {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // Text that is valid UTF-8 but contains zeros is UTF-16 in plain letters.
    if (!text.includes('\0')) return { name, text };
  } catch {
    // Letters in another encoding would turn into question marks, without notice.
  }
  return { name, failure: 'This is not UTF-8, so its letters cannot be read. Save it as text in UTF-8.' };
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  ENOTDIR: 'There is no such file.',
  EISDIR: 'This is a folder. Name a file in it, or content files by a pattern: "folder/**/*.json".',
  EACCES: 'You have no permission to read this file.',
};
