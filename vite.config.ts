import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { defineConfig, type EnvironmentOptions, type LibraryFormats, type Plugin } from 'vite';
import { compactTemplates } from './src/parts/build-compact-templates.js';
import { compactStyles } from './src/theme/build-compact-styles.js';
import { designTokens } from './src/theme/build-design-tokens.js';
import { themeCss } from './src/theme/build-theme-css.js';
import { readTokens } from './src/theme/build-token-list.js';
import { prepaint } from './src/theme/prepaint.js';

type Output = NonNullable<NonNullable<EnvironmentOptions['build']>['rolldownOptions']>['output'];

/** Languages whose words are a file of their own. */
const languages = readdirSync('src/labels/languages').map((file) => basename(file, '.ts'));

/** Has a browser compile a file while it comes in, beside the page's main thread: docs/decisions/024-compile-hint.md. */
const compileHint = '//# allFunctionsCalledOnLoad';

/**
 * What the classes of events extend. MooTools, which came with Joomla up to 3, puts a class of its own in the place of
 * `Event`, and what extends that one cannot be dispatched.
 */
const nativeEvent = 'const Event=globalThis.UIEvent?Object.getPrototypeOf(UIEvent):globalThis.Event;';

// The library itself is made by tsc (tsconfig.build.json). Vite comes before it: it empties dist, writes the files for
// pages without a bundler, and lays beside them what is no module: the JSON Schema, the tokens and the themes.
export default defineConfig({
  plugins: [compact(), ownNames(), schema(), theme(), frameworkTypes(), integrity()],
  build: {
    target: 'es2022',
    reportCompressedSize: false,
    sourcemap: true,
    license: { fileName: 'cdn/licenses.md' },
  },
  environments: {
    // One file, even of what the modules fetch only when it is needed.
    client: bundle({ 'clinic-elements': 'src/define.ts' }, { codeSplitting: false }),
    classic: bundle({ 'clinic-elements.classic': 'src/define.ts' }, { codeSplitting: false }, ['iife']),
    loader: bundle(
      { loader: 'src/loader.ts' },
      {
        chunkFileNames: 'cdn/chunks/[name]-[hash].js',
        // What two elements or more have in common is one file (an element counts twice: alone and in the treatment).
        codeSplitting: { groups: [{ name: 'shared', minShareCount: 3 }] },
      },
    ),
    // Classic scripts, which load as modules, too.
    ...Object.fromEntries(
      languages.map((language) => [
        `words_${language}`,
        bundle({ [`labels/${language}`]: `src/labels/languages/${language}.ts` }, {}, ['iife']),
      ]),
    ),
    // The last one: it holds what the others hold, and so its list of licences, which replaces theirs, is whole.
    hydrate: bundle({ hydrate: 'src/hydrate.ts' }, { codeSplitting: false }),
  },
  builder: {
    async buildApp(builder) {
      for (const environment of Object.values(builder.environments)) {
        if (environment.name !== 'ssr') await builder.build(environment);
      }
    },
  },
});

function bundle(
  entry: Record<string, string>,
  output: Output,
  formats: LibraryFormats[] = ['es'],
): EnvironmentOptions {
  return {
    consumer: 'client',
    build: {
      emptyOutDir: 'clinic-elements' in entry,
      lib: { entry, formats, name: 'ClinicElements' },
      // Vite leaves the white space in a library for the bundlers that follow; after this one there is none.
      rolldownOptions: {
        // On a busy machine it says how long plugins took, as a warning.
        checks: { bundlerTimings: false },
        output: {
          entryFileNames: 'cdn/[name].js',
          minify: true,
          // A classic script is read in the encoding of its page, which in old content systems is not UTF-8.
          charset: 'ascii',
          // In most files of the loader no event has a class.
          intro: ({ modules }) =>
            Object.values(modules).some(({ code }) => /\bEvent\b/.test(code ?? '')) ? nativeEvent : '',
          postBanner: compileHint,
          ...output,
        },
      },
    },
  };
}

/** Short style sheets, and templates with little white space. */
function compact(): Plugin {
  return {
    name: 'compact',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/.*\.ts$/ },
      handler: (module) => ({ code: compactTemplates(compactStyles(module)), map: null }),
    },
  };
}

/**
 * The bundler's helper makes a getter for each name that a module exports, and for each that a script of the page has given to
 * all objects: one that is no function is no getter, and the file would end there.
 */
function ownNames(): Plugin {
  const inherited = 'for (var name in all)';
  return {
    name: 'own-names',
    apply: 'build',
    renderChunk(code) {
      if (!code.includes(inherited)) return null;
      return { code: code.replace(inherited, 'for (var name of Object.keys(all))'), map: null };
    },
  };
}

function schema(): Plugin {
  const source = 'src/content/schema.json';
  return {
    name: 'schema',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
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
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle() {
      const tokens = readTokens(readFileSync('src/theme/tokens.ts', 'utf8'));
      const json = JSON.stringify(designTokens(tokens), null, 2);
      this.emitFile({ type: 'asset', fileName: 'tokens.json', source: `${json}\n` });
      this.emitFile({ type: 'asset', fileName: 'theme.css', source: themeCss(tokens) });
      this.emitFile({ type: 'asset', fileName: 'prepaint.css', source: prepaint.cssText });
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

/** Types for the templates of frameworks: written as declarations, which tsc reads and does not copy. */
function frameworkTypes(): Plugin {
  const folder = 'src/types';
  return {
    name: 'framework-types',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle() {
      for (const name of readdirSync(folder).filter((name) => name.endsWith('.d.ts'))) {
        this.emitFile({ type: 'asset', fileName: `types/${name}`, source: readFileSync(join(folder, name)) });
      }
    },
  };
}

/** Lists the hash of every file that a page may load, for the `integrity` attribute of the tag that loads it. */
function integrity(): Plugin {
  const hashes: Record<string, string> = {};
  return {
    name: 'integrity',
    apply: 'build',
    sharedDuringBuild: true,
    generateBundle: {
      order: 'post',
      handler(_, files) {
        for (const file of Object.values(files)) {
          if (file.type !== 'chunk') continue;
          const hash = createHash('sha384').update(file.code);
          hashes[file.fileName.slice('cdn/'.length)] = `sha384-${hash.digest('base64')}`;
        }
        if (this.environment.name !== 'hydrate') return;
        const source = `${JSON.stringify(hashes, null, 2)}\n`;
        this.emitFile({ type: 'asset', fileName: 'cdn/integrity.json', source });
      },
    },
  };
}
