/** Checks that schema.json, which is made from the content model, has been made from the one that is there now. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const path = 'src/content/schema.json';
const before = readFileSync(path, 'utf8');
const { status } = spawnSync('npm', ['run', '--silent', 'schema'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
const after = readFileSync(path, 'utf8');
// A check changes nothing.
writeFileSync(path, before);

if (status !== 0) {
  console.error('The schema could not be made.');
  process.exitCode = 1;
} else if (after !== before) {
  console.error(`${path} is not that of the content model: run \`npm run schema\`, and read what changed.`);
  process.exitCode = 1;
} else {
  console.log(`${path} is up to date.`);
}
