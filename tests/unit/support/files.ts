/** A folder of files for a test, which goes when the test ends. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export const folder = mkdtempSync(join(tmpdir(), 'clinic-elements-'));
process.once('exit', () => rmSync(folder, { recursive: true }));

/** Writes a file, in folders of its own if its name says so, and answers with its name. */
export function file(name: string, content: unknown): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  const isWritten = typeof content === 'string' || content instanceof Uint8Array;
  writeFileSync(path, isWritten ? content : JSON.stringify(content, null, 2));
  return path;
}
