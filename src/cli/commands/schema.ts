import { readFile } from 'node:fs/promises';

/** Prints the JSON Schema of a treatment. */
export async function schema(): Promise<void> {
  const read = (place: string) => readFile(new URL(place, import.meta.url), 'utf8');
  // In dist it is beside the package's modules; otherwise beside the sources.
  process.stdout.write(await read('../../schema.json').catch(() => read('../../content/schema.json')));
}
