import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { designTokens } from './src/theme/build-design-tokens.js';
import { themeCss } from './src/theme/build-theme-css.js';
import { readTokens } from './src/theme/build-token-list.js';

// The library itself is made by tsc (tsconfig.build.json). Vite comes before it: it empties dist, writes the one file for
// pages without a bundler, and lays beside it what is no module: the JSON Schema, the tokens and the themes.
export default defineConfig({
  plugins: [schema(), theme()],
  build: {
    target: 'es2022',
    reportCompressedSize: false,
    sourcemap: true,
    // An app, not `build.lib`, which would leave the white space in.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { 'clinic-elements': 'src/define.ts' },
      // One file, even of what the modules fetch only when it is needed.
      output: { entryFileNames: 'cdn/[name].js', codeSplitting: false },
    },
  },
});

function schema(): Plugin {
  const source = 'src/content/schema.json';
  return {
    name: 'schema',
    apply: 'build',
    generateBundle() {
      if (!existsSync(source)) this.error(`${source} is missing: run \`npm run schema\`.`);
      this.emitFile({ type: 'asset', fileName: 'schema.json', source: readFileSync(source) });
    },
  };
}

/** The tokens as files for designers, made from the tokens themselves; the other style sheets as they are. */
function theme(): Plugin {
  const themes = 'src/theme/themes';
  return {
    name: 'theme',
    apply: 'build',
    generateBundle() {
      const tokens = readTokens(readFileSync('src/theme/tokens.ts', 'utf8'));
      const json = JSON.stringify(designTokens(tokens), null, 2);
      this.emitFile({ type: 'asset', fileName: 'tokens.json', source: `${json}\n` });
      this.emitFile({ type: 'asset', fileName: 'theme.css', source: themeCss(tokens) });
      const prepaint = readFileSync('src/theme/prepaint.css');
      this.emitFile({ type: 'asset', fileName: 'prepaint.css', source: prepaint });
      for (const name of readdirSync(themes)) {
        this.emitFile({
          type: 'asset',
          fileName: `themes/${name}`,
          source: readFileSync(join(themes, name)),
        });
      }
    },
  };
}
