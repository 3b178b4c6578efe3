/** What a plugin for WordPress has to say of itself, and what its code has to keep to beside that of others. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const plugin = 'docs/examples/wordpress/clinic-elements';
const read = (path: string) => readFileSync(path, 'utf8');
const code = readdirSync(plugin)
  .filter((file) => file.endsWith('.php'))
  .map((file) => ({ file, text: read(join(plugin, file)) }));

/** The headers by name, in the form of PHP or of readme.txt. */
const headersOf = (text: string) =>
  new Map([...text.matchAll(/^(?: \* )?([A-Z][A-Za-z ]+): (.+)$/gm)].map(([, name, value]) => [name, value]));

describe('the WordPress plugin', () => {
  const header = headersOf(read(join(plugin, 'clinic-elements.php')));
  const readme = headersOf(read(join(plugin, 'readme.txt')));

  it('has the same metadata in its code, its readme.txt and package.json', () => {
    for (const name of ['Requires at least', 'Requires PHP', 'License', 'License URI']) {
      assert.ok(header.get(name), name);
      assert.equal(readme.get(name), header.get(name), name);
    }
    const { version, license } = JSON.parse(read('package.json')) as { version: string; license: string };
    assert.deepEqual(
      [header.get('Version'), readme.get('Stable tag'), header.get('License')],
      [version, version, license],
    );
    assert.equal(header.get('Text Domain'), 'clinic-elements');
    assert.ok(read(join(plugin, 'readme.txt')).includes(`\n\n${header.get('Description')}\n\n`));
  });

  it('states the same tested WordPress version in readme.txt and README.md', () => {
    const [, tried] = /Tried with WordPress ([\d.]+),/.exec(read(join(plugin, '../README.md'))) ?? [];
    assert.ok(tried);
    assert.equal(readme.get('Tested up to'), tried);
  });

  it('includes the same licence text as the library', () => {
    assert.equal(read(join(plugin, 'license.txt')), read('LICENSE'));
  });

  it('exits if one of its PHP files is opened directly', () => {
    for (const { file, text } of code) assert.match(text, /^defined\( 'ABSPATH' \) \|\| exit;$/m, file);
  });

  it('prefixes everything it declares with clinic_elements_', () => {
    const declared = code.flatMap(({ text }) => [...text.matchAll(/^(?:function|const|class) (\w+)/gm)]);
    assert.ok(declared.length > 40);
    for (const [, name] of declared) assert.match(name!, /^clinic_elements_/i);
  });
});
