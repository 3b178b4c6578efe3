/** The themes as a site's build writes them: Vite rewrites for older browsers what those do not know. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { build } from 'vite';

const themes = join(import.meta.dirname, '../../src/theme/themes');

describe('themes built with Vite', () => {
  for (const name of readdirSync(themes)) {
    it(`${name} uses only custom properties that start with --clinic-`, async () => {
      const output = await build({
        configFile: false,
        logLevel: 'error',
        build: { write: false, rolldownOptions: { input: join(themes, name) } },
      });
      const files = [output].flat().flatMap((result) => ('output' in result ? result.output : []));
      const [css] = files.flatMap((file) => (file.type === 'asset' ? [String(file.source)] : []));
      assert.match(css!, /--clinic-accent:/);
      // light-dark() would become two colours by properties that a build adds to the `color-scheme` of the page alone.
      assert.doesNotMatch(css!, /var\((?!--clinic-)/);
    });
  }
});
