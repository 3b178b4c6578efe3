import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { glob, isDynamicPattern } from 'tinyglobby';

/** A file that was asked for: its text, or why there is none. */
export type Input =
  { readonly name: string; readonly text: string } | { readonly name: string; readonly failure: string };

/** The name of standard input, as it is written on the command line and in messages. */
export const standardInput = '-';

/**
 * The names of the files that patterns ask for, each file once: standard input has no second time. A pattern that no file
 * answers to stays as it is, so that reading tells of it.
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
 * Reads the file that is asked for, where a command takes one.
 *
 * @throws {Error} where a pattern finds several
 */
export async function readOne(pattern: string): Promise<Input> {
  const names = await namesOf([pattern]);
  if (names.length > 1)
    throw new Error(`${pattern} matches ${names.length} files, but only one can be read here. Name it.`);
  return readInput(names[0]!);
}

/**
 * The text of a file without which nothing else can be done.
 *
 * @throws {Error} where it cannot be read
 */
export async function readText(name: string): Promise<string> {
  const input = await readInput(name);
  if ('failure' in input) throw new Error(`${name}: ${input.failure}`);
  return input.text;
}

/** A file of that very name comes before a pattern. */
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

/** The text of some bytes, without the mark that some editors put before it. */
function decode(name: string, bytes: Uint8Array): Input {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // What is readable as UTF-8 and yet holds zeros is UTF-16 in plain letters.
    if (!text.includes('\0')) return { name, text };
  } catch {
    // Letters of another encoding would turn into question marks, and nobody would be told.
  }
  return { name, failure: 'This is not UTF-8, so its letters cannot be read. Save it as text in UTF-8.' };
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  ENOTDIR: 'There is no such file.',
  EISDIR: 'This is a folder. Name the files in it: "folder/**/*.json".',
  EACCES: 'You have no permission to read this file.',
};
