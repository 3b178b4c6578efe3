import { readFile, stat } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { glob, isDynamicPattern } from 'tinyglobby';

/** A file that was asked for: its text, or why there is none. */
export type Input =
  { readonly name: string; readonly text: string } | { readonly name: string; readonly failure: string };

/** The name of standard input, as it is written on the command line and in messages. */
const standardInput = '-';

/**
 * Reads files: by name, by pattern (`content/*.json`), or `-` for standard input. One that cannot be read does not keep the
 * others from being read.
 */
export async function* readInputs(patterns: readonly string[]): AsyncGenerator<Input> {
  for (const pattern of patterns) {
    if (pattern === standardInput) {
      yield { name: 'standard input', text: await text(process.stdin) };
      continue;
    }
    const names = await namesFor(pattern);
    if (!names.length) yield { name: pattern, failure: 'No file has a name like this.' };
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
    const bytes = await readFile(name);
    if (bytes.includes(0)) return { name, failure: 'This is no text file.' };
    return { name, text: bytes.toString('utf8') };
  } catch (error) {
    return {
      name,
      failure: reasons[(error as NodeJS.ErrnoException).code ?? ''] ?? (error as Error).message,
    };
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  EISDIR: 'This is a folder. Name the files in it: "folder/**/*.json".',
  EACCES: 'The file may not be read by you.',
};
