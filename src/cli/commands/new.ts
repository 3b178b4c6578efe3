import { dirname, relative } from 'node:path';
import { isMarkdown } from '../content-file.js';
import { exitCodes } from '../message.js';
import { writeOutput } from '../output.js';
import { printable } from '../printable.js';
import { starterJson, starterMarkdown } from '../starters.js';

/** Writes a starter file, or prints it. An existing file stays as it is. */
export async function create(file: string | undefined): Promise<number> {
  if (file === undefined) {
    process.stdout.write(starterJson(schemaFrom('.')));
    return exitCodes.fine;
  }
  if (!isMarkdown(file) && !/\.json$/i.test(file))
    throw new Error(`${file} does not have the name of a content file. End it in .json or .md.`);
  const text = isMarkdown(file) ? starterMarkdown : starterJson(schemaFrom(dirname(file)));
  await writeOutput(file, text, { flag: 'wx' });
  // Shells read a name in quotation marks as one.
  const name = /[^\w./\\:-]/.test(file) ? `"${file}"` : file;
  process.stderr.write(`${printable(`${file} was written. Next: npx clinic-elements check ${name}`)}\n`);
  return exitCodes.fine;
}

/** An editor reads the schema's address from the file's folder; the package is below the one where the command runs. */
function schemaFrom(folder: string): string {
  const path = relative(folder, 'node_modules/clinic-elements/dist/schema.json').replaceAll('\\', '/');
  return path.startsWith('.') ? path : `./${path}`;
}
