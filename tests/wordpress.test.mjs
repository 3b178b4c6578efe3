/** The library in a real WordPress, where Debian's packages for one are installed. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { format, resolveConfig } from 'prettier';
import { hasWordPress, packages, startWordPress, styleSheetsOf } from './support/wordpress.mjs';

const isThere = hasWordPress();
if (!isThere) console.log(`No WordPress was tried: it takes the packages ${packages.join(', ')}.`);

let wordpress;

if (isThere) {
  before(async () => {
    wordpress = await startWordPress();
  });
  after(() => wordpress?.close());

  describe('a page of its block theme', () => {
    it('says in its style sheets what the tests on foreign pages expect', async () => {
      const fixture = 'tests/fixtures/hosts/wordpress.css';
      const served = await styleSheetsOf(`${wordpress.origin}/?page_id=2`);
      const formatted = await format(served, { ...(await resolveConfig(fixture)), filepath: fixture });
      assert.equal(readFileSync(fixture, 'utf8').replace(/^\/\*[^]*?\*\/\n\n/, ''), formatted);
    });
  });
}
