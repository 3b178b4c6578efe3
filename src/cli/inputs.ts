import { readFile, stat } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { glob, isDynamicPattern } from 'tinyglobby';

/** A file that was asked for: its text, or why there is none. */
export type Input =
  { readonly name: string; readonly text: string } | { readonly name: string; readonly failure: string };

/** The name of standard input, as it is written on the command line and in messages. */
export const standardInput = '-';

/**
 * The names of the files that patterns ask for. A pattern that no file answers to stays as it is, so that reading tells of it.
 */
export async function namesOf(patterns: readonly string[]): Promise<string[]> {
  const names: string[] = [];
  for (const pattern of patterns) {
    const found = await namesFor(pattern);
    names.push(...(found.length ? found : [pattern]));
  }
  return names;
}

/**
 * Reads files: by name, by pattern (`content/*.json`), or `-` for standard input. One that cannot be read does not keep the
 * others from being read.
 */
export async function* readInputs(patterns: readonly string[]): AsyncGenerator<Input> {
  for (const pattern of patterns) {
    if (pattern === standardInput) {
      yield decode('standard input', await buffer(process.stdin));
      continue;
    }
    const names = await namesFor(pattern);
    if (!names.length) yield { name: pattern, failure: 'No file matches this pattern.' };
    for (const name of names) yield readInput(name);
  }
}

/** A file of that very name comes before a pattern. */
async function namesFor(pattern: string): Promise<string[]> {
  const exists = await stat(pattern).catch(() => undefined);
  if (exists || !isDynamicPattern(pattern)) return [pattern];
  return (await glob(pattern, { expandDirectories: false })).sort();
}

async function readInput(name: string): Promise<Input> {
  try {
    return decode(name, await readFile(name));
  } catch (error) {
    return {
      name,
      failure: reasons[(error as NodeJS.ErrnoException).code ?? ''] ?? (error as Error).message,
    };
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
  EISDIR: 'This is a folder. Name the files in it: "folder/**/*.json".',
  EACCES: 'You have no permission to read this file.',
};
