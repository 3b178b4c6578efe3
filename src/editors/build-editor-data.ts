/** Writes what editors and coding assistants read into dist, from custom-elements.json and the tokens of the theme. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTokens } from '../theme/build-token-list.js';
import { customData } from './build-custom-data.js';
import { llmsText } from './build-llms-text.js';
import { readManifest } from './build-manifest.js';

const folder = 'dist/editors';
const manifest = readManifest();
const tokens = readTokens(readFileSync('src/theme/tokens.ts', 'utf8'));

mkdirSync(folder, { recursive: true });
for (const [name, data] of Object.entries(customData(manifest, tokens))) {
  writeFileSync(join(folder, name), `${JSON.stringify(data)}\n`);
}
writeFileSync('dist/llms.txt', llmsText(manifest, tokens, readFileSync('docs/content.md', 'utf8')));
