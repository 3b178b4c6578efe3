import { readFile } from 'node:fs/promises';

/** Prints the JSON Schema of a treatment. */
export async function schema(): Promise<void> {
  // Beside the package's own modules in dist, as beside the sources.
  const places = ['../../schema.json', '../../content/schema.json'];
  for (const place of places) {
    const text = await readFile(new URL(place, import.meta.url), 'utf8').catch(() => undefined);
    if (text === undefined) continue;
    process.stdout.write(text);
    return;
  }
}
