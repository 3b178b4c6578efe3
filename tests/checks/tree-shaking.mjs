/**
 * What an application's bundler takes from the installed package and what it drops. Most of it depends on `sideEffects` in
 * package.json: what is listed there stays where it is imported for what it does, the rest where something of it is used.
 */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { elements } from '../support/elements.mjs';

const languages = readdirSync('src/labels/languages').map((file) => basename(file, '.ts'));

/** Every entry with elements that is imported for what it does, with those that it registers. */
const entriesThatAct = new Map([
  ...elements.map((name) => [`${name}/define`, [name]]),
  ['define', elements],
  ['loader.js', elements],
  ['cdn/clinic-elements.js', elements],
  ['cdn/clinic-elements.classic.js', elements],
  ['cdn/loader.js', elements],
  // It goes through a list.
  ['hydrate.js', []],
  ['cdn/hydrate.js', []],
]);

/**
 * Bundles entries as an application does.
 *
 * @param {string} consumer - the folder of the application
 * @param {string} library - the name of the package
 * @returns what is wrong, each a sentence
 */
export async function* shakeTree(consumer, library) {
  for (const element of elements) {
    const className = `Clinic${element.replace(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase())}`;
    const own = await bundle(`export { ${className} } from '${library}/${element}';`);
    const shared = await bundle(`export { ${className} } from '${library}';`);
    const strays = shared.files.filter((file) => !own.files.includes(file));
    if (strays.length) yield `${className} of the package's main entry brings along ${strays.join(', ')}.`;
    if (/customElements\.define\(/.test(own.code))
      yield `${element} registers something; only ${element}/define may.`;

    // A treatment lays out the others by itself.
    if (element === 'treatment') continue;
    const others = elements.filter((other) => other !== element).map((other) => `dist/elements/${other}/`);
    for (const entry of [element, `${element}/define`]) {
      const { read } = await bundle(`export * from '${library}/${entry}';`);
      const strays = read.filter((file) => others.some((other) => file.startsWith(other)));
      if (strays.length) yield `${entry} brings along ${strays.join(', ')}.`;
    }
  }

  for (const [entry, names] of entriesThatAct) {
    const acting = await bundle(`import '${library}/${entry}';`);
    if (!acting.files.length) yield `${entry} is dropped where it is imported: "sideEffects" has to list it.`;
    for (const name of names) {
      if (!registered(acting).includes(`clinic-${name}`)) yield `${entry} does not register clinic-${name}.`;
    }
    // The files of dist/cdn are bundles already.
    if (!entry.startsWith('cdn/') && !acting.files.includes('dist/context/root.js'))
      yield `${entry} comes without dist/context/root.js: "sideEffects" has to list it.`;
  }

  for (const entry of languages.flatMap((language) => [`labels/${language}`, `cdn/labels/${language}.js`])) {
    const { files } = await bundle(`import '${library}/${entry}';`);
    if (!files.length) yield `${entry} is dropped where it is imported: "sideEffects" has to list it.`;
  }

  /** The files that were read, those of which something is in the bundle, and the code of the bundle. */
  async function bundle(contents) {
    const { metafile, outputFiles } = await build({
      stdin: { contents, resolveDir: consumer },
      bundle: true,
      format: 'esm',
      splitting: true,
      outdir: 'out',
      write: false,
      metafile: true,
      absWorkingDir: join(consumer, 'node_modules', library),
      logLevel: 'error',
    });
    const outputs = reached(metafile.outputs);
    const files = outputs.flatMap(({ inputs }) =>
      Object.keys(inputs).filter((file) => inputs[file].bytesInOutput && file !== '<stdin>'),
    );
    return {
      read: Object.keys(metafile.inputs),
      files,
      code: outputFiles.map(({ text }) => text).join('\n'),
    };
  }
}

/** The files of a bundle that a page may fetch: esbuild also writes those that only dropped modules would import later. */
function reached(outputs) {
  const found = new Set();
  visit(Object.keys(outputs).find((path) => outputs[path].entryPoint === '<stdin>'));
  return [...found].map((path) => outputs[path]);

  function visit(path) {
    if (found.has(path)) return;
    found.add(path);
    const { imports, cssBundle } = outputs[path];
    for (const next of [cssBundle, ...imports.map(({ path }) => path)]) if (next) visit(next);
  }
}

/** The tags that a bundle registers, by the calls that do it. */
function registered({ code }) {
  return [...code.matchAll(/\w\(["'`](clinic-[\w-]+)["'`],/g)].map(([, tag]) => tag);
}
