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

describe('the plugin for WordPress', () => {
  const header = headersOf(read(join(plugin, 'clinic-elements.php')));
  const readme = headersOf(read(join(plugin, 'readme.txt')));

  it('says the same of itself in its code and in its readme.txt', () => {
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

  it('says to have been tested with the WordPress that its README names', () => {
    const [, tried] = /Tried with WordPress ([\d.]+),/.exec(read(join(plugin, '../README.md'))) ?? [];
    assert.ok(tried);
    assert.equal(readme.get('Tested up to'), tried);
  });

  it('carries the licence of the library', () => {
    assert.equal(read(join(plugin, 'license.txt')), read('LICENSE'));
  });

  it('does nothing where a file is opened by its own address', () => {
    for (const { file, text } of code) assert.match(text, /^defined\( 'ABSPATH' \) \|\| exit;$/m, file);
  });

  it('names what it declares by its own name', () => {
    const declared = code.flatMap(({ text }) => [...text.matchAll(/^(?:function|const|class) (\w+)/gm)]);
    assert.ok(declared.length > 40);
    for (const [, name] of declared) assert.match(name!, /^clinic_elements_/i);
  });
});
