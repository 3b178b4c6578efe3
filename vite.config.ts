import { existsSync, readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';

// The library itself is made by tsc (tsconfig.build.json). Vite comes before it: it empties dist, writes the one file for
// pages without a bundler, and lays the JSON Schema beside it.
export default defineConfig({
  plugins: [schema()],
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
