/** What pages load without a bundler, as it is in the package: its hashes, its source maps, and the licences of what is in it. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param {string} folder - the installed package
 * @returns what is wrong, each a sentence
 */
export function* checkCdnFiles(folder) {
  const cdn = join(folder, 'dist/cdn');
  const hashes = Object.entries(JSON.parse(readFileSync(join(cdn, 'integrity.json'), 'utf8')));
  for (const [file, integrity] of hashes) {
    const hash = createHash('sha384').update(readFileSync(join(cdn, file)));
    if (integrity !== `sha384-${hash.digest('base64')}`)
      yield `dist/cdn/integrity.json has another hash than dist/cdn/${file}.`;
  }

  // A framework may rename what it serves. Only the loader asks for files by their names.
  for (const [file] of hashes.filter(([file]) => !/^(loader|chunks)\b/.test(file))) {
    if (/(?:import|from)\s*\(?["'`]/.test(readFileSync(join(cdn, file), 'utf8')))
      yield `dist/cdn/${file} imports another file.`;
  }

  const licenses = readFileSync(join(cdn, 'licenses.md'), 'utf8');
  for (const name of bundled(cdn)) {
    const { version, license } = JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8'));
    const text = readFileSync(join('node_modules', name, 'LICENSE'), 'utf8').trim();
    if (!licenses.includes(`\n## ${name} - ${version} (${license})\n\n${text}\n`))
      yield `dist/cdn/licenses.md lacks the licence of ${name} ${version}.`;
  }
}

/** Every map carries its sources: src is not in the package. */
export function* checkMaps(folder) {
  for (const file of maps(folder)) {
    const { sources, sourcesContent = [] } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    for (const [index, source] of sources.entries()) {
      if (!sourcesContent[index]) yield `${file} does not carry ${source}.`;
    }
  }
}

/** The packages whose code is in the files; and Lit's own, which is made of the others. */
function bundled(cdn) {
  const sources = maps(cdn).flatMap((file) => JSON.parse(readFileSync(join(cdn, file), 'utf8')).sources);
  const names = sources.map((source) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1]);
  return new Set(['lit', ...names.filter(Boolean)]);
}

function maps(folder) {
  return readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.map'));
}
