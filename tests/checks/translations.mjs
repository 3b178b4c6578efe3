/**
 * Makes what WordPress reads of the plugin's translations, the `.mo` files, from what translators write, the `.po` files; or
 * checks that they are up to date.
 *
 *     node tests/checks/translations.mjs [--write]
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mo, po } from 'gettext-parser';

const folder = 'docs/examples/wordpress/clinic-elements/languages';
const isWriting = process.argv.includes('--write');
for (const name of readdirSync(folder).filter((file) => file.endsWith('.po'))) {
  const path = join(folder, name.replace(/po$/, 'mo'));
  const made = mo.compile(po.parse(readFileSync(join(folder, name))));
  if (isWriting) {
    writeFileSync(path, made);
  } else if (!existsSync(path) || !readFileSync(path).equals(made)) {
    console.error(`${path} is not what ${name} says: run \`npm run translations\`.`);
    process.exitCode = 1;
  } else {
    console.log(`${path} is up to date.`);
  }
}
