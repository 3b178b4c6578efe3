/** Compacts the style sheets and templates in the modules of dist, after tsc has written them. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compactTemplates } from '../parts/build-compact-templates.js';
import { compactStyles } from './build-compact-styles.js';

const modules = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .map((path) => join('dist', path))
  .filter((path) => path.endsWith('.js') && !path.startsWith(join('dist', 'cdn')));

for (const path of modules) {
  const module = readFileSync(path, 'utf8');
  const compacted = compactTemplates(compactStyles(module));
  if (compacted !== module) writeFileSync(path, compacted);
}
