/**
 * The library in a real WordPress, where Debian's packages for one are installed. All tests share one, which takes longest to
 * start: so their files are parts of this one.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { hasWordPress } from './support/wordpress.mjs';

if (hasWordPress()) {
  await import('./wordpress/themes.mjs');
  await import('./wordpress/treatments.mjs');
  await import('./wordpress/fields.mjs');
  await import('./wordpress/elements.mjs');
  await import('./wordpress/editors.mjs');
  await import('./wordpress/languages.mjs');
  await import('./wordpress/plain.mjs');
  await import('./wordpress/administration.mjs');

  describe('the WordPress tests on a machine without WordPress', () => {
    const runWithout = (variables) =>
      spawnSync(process.execPath, [import.meta.filename], {
        encoding: 'utf8',
        env: { ...variables, PATH: '' },
      });

    it('pass with a message that WordPress was not tried', () => {
      const { status, stdout } = runWithout({});
      assert.equal(status, 0);
      assert.match(stdout, /WordPress was not tried/);
    });

    it('fail with that message in continuous integration', () => {
      const { status, stderr } = runWithout({ CI: 'true' });
      assert.notEqual(status, 0);
      assert.match(stderr, /WordPress was not tried/);
    });
  });
}
