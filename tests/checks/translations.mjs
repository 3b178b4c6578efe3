/**
 * Makes what WordPress reads of the plugin's translations, the `.mo` files, from what translators write, the `.po` files; or
 * checks that they are up to date.
 *
 *     node tests/checks/translations.mjs [--write]
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mo, po } from 'gettext-parser';
import { keep } from './made-file.mjs';

const folder = 'docs/examples/wordpress/clinic-elements/languages';
for (const name of readdirSync(folder).filter((file) => file.endsWith('.po'))) {
  const made = mo.compile(po.parse(readFileSync(join(folder, name))));
  keep(join(folder, name.replace(/po$/, 'mo')), made, 'npm run translations');
}
