/** Writes what editors and coding assistants read about the elements into dist, from custom-elements.json. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { llmsText } from './build-llms-text.js';
import { readManifest, type Manifest } from './build-manifest.js';

const folder = 'dist/editors';
const manifest = readManifest() as Manifest & Parameters<typeof getWebTypesData>[0];

mkdirSync(folder, { recursive: true });
write('html-custom-data.json', getVsCodeHtmlCustomData(manifest, {}));
write('css-custom-data.json', getVsCodeCssCustomData(manifest, {}));
write('web-types.json', getWebTypesData(manifest, {}));
writeFileSync('dist/llms.txt', llmsText(manifest, readFileSync('docs/content.md', 'utf8')));

/** The generators indent by hand; written anew, the files are smaller and proven to be JSON. */
function write(name: string, json: string): void {
  writeFileSync(join(folder, name), `${JSON.stringify(JSON.parse(json))}\n`);
}
