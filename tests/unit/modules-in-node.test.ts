import assert from 'node:assert/strict';
import { it } from 'node:test';
import { sources } from './support/sources.js';

/** All but the command line, which would start. */
const modules = sources.filter(({ path }) => !/^src\/cli\/|\.d\.ts$/.test(path));

// A server's bundle may put what an element fetches later beside what it loads first, as that of Nitro does, and run both.
it('every module except the command line loads without a browser', async () => {
  const failed: string[] = [];
  for (const { path } of modules) {
    await import(`../../${path.replace(/\.ts$/, '.js')}`).catch((error: unknown) => {
      failed.push(`${path}: ${String(error)}`);
    });
  }
  assert.deepEqual(failed, []);
});
