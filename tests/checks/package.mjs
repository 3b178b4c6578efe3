/**
 * Packs the package and looks at it as its users do: what it contains, and whether its entry points work in Node, for
 * bundlers, for editors and for TypeScript. Needs `npm run build` first.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { globSync } from 'tinyglobby';
import { elements } from '../support/elements.mjs';
import { runTool } from '../support/tool.mjs';
import { checkCdnFiles, checkMaps } from './cdn-files.mjs';
import { checkEditorData } from './editor-data.mjs';
import { shakeTree } from './tree-shaking.mjs';

// Inside node_modules, so that the packed package finds its dependencies as an installed one would.
const consumer = join(import.meta.dirname, '../../node_modules/.cache/clinic-elements/consumer');
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const installed = join(consumer, 'node_modules', manifest.name);
const declarations = readdirSync('src/types').filter((name) => name.endsWith('.d.ts'));
const themes = readdirSync('src/theme/themes').map((name) => `themes/${name}`);
const styleSheets = ['theme.css', 'prepaint.css', ...themes];
// Every file that a page without a bundler may load; the names of chunks change with what is in them.
const builds = Object.keys(JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8')));
const problems = [];

rmSync(consumer, { recursive: true, force: true });
mkdirSync(consumer, { recursive: true });
const { filename, files } = pack();
checkFiles(files);
checkEntryPoints();
checkVersion();
install(files);
useInNode();
useInCommonJs();
useInTypeScript();
useInTypeScriptRegistered();
useOnCommandLine();
problems.push(...checkEditorData(installed), ...checkCdnFiles(installed), ...checkMaps(installed));
try {
  for await (const problem of shakeTree(consumer, manifest.name)) problems.push(problem);
} catch (error) {
  // It bundles what may not be there; that is told as well.
  problems.push(error.message);
}
run('publint', ['run', join(consumer, filename), '--strict']);
// What is no code has no types to be right about.
const unchecked = ['--exclude-entrypoints', 'llms.txt'];
run('attw', [
  join(consumer, filename),
  ...unchecked,
  '--profile',
  'esm-only',
  '--no-emoji',
  '--format',
  'ascii',
]);

for (const problem of problems) console.error(problem);
if (problems.length) process.exitCode = 1;
else console.log(`${filename}: ${files.length} files, all as they should be.`);

function pack() {
  const { stdout } = runTool('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', consumer]);
  const [{ filename, files }] = JSON.parse(stdout);
  return { filename, files: files.map(({ path }) => path) };
}

/** One module with its map and its types for each module of src, and the few other things; nothing else. */
function checkFiles(files) {
  const modules = readdirSync('src', { recursive: true })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !/(^|\/)build-|\.d\.ts$/.test(path))
    .map((path) => `dist/${path.slice(0, -'.ts'.length)}`);
  const expected = new Set([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'custom-elements.json',
    'package.json',
    'dist/schema.json',
    'dist/tokens.json',
    'dist/editors/css-custom-data.json',
    'dist/editors/html-custom-data.json',
    'dist/editors/web-types.json',
    'dist/llms.txt',
    ...styleSheets.map((sheet) => `dist/${sheet}`),
    ...declarations.map((name) => `dist/types/${name}`),
    ...builds.flatMap((name) => [`dist/cdn/${name}`, `dist/cdn/${name}.map`]),
    'dist/cdn/integrity.json',
    'dist/cdn/licenses.md',
    ...modules.flatMap((module) => [`${module}.js`, `${module}.js.map`, `${module}.d.ts`]),
  ]);
  for (const path of expected) if (!files.includes(path)) problems.push(`The package lacks ${path}.`);
  for (const path of files) if (!expected.has(path)) problems.push(`The package should not hold ${path}.`);
}

function checkEntryPoints() {
  for (const name of elements) {
    for (const entry of [`./${name}`, `./${name}/define`]) {
      if (!manifest.exports[entry]) problems.push(`"exports" in package.json lacks "${entry}".`);
    }
  }
  // The bundler of tree-shaking.mjs keeps every style sheet; others drop those that are not listed.
  const acting = globSync(manifest.sideEffects);
  for (const sheet of styleSheets) {
    if (!acting.includes(`dist/${sheet}`))
      problems.push(`"sideEffects" in package.json lacks dist/${sheet}: bundlers would drop it.`);
  }
}

/** A page reads the version off the classes, so the sources name it too. */
function checkVersion() {
  const [, written] = /'(.+)'/.exec(readFileSync('src/version.ts', 'utf8'));
  if (written !== manifest.version)
    problems.push(`src/version.ts says ${written}, package.json ${manifest.version}.`);
}

function install(files) {
  for (const path of files) cpSync(path, join(installed, path));
}

/** Imports every entry point in Node, the define files as well: a server that renders pages may come upon them. */
function useInNode() {
  const imports = entries().map((entry) => `await import(${specifier(entry)});`);
  const json = entries('.json').map(
    (entry) => `await import(${specifier(entry)}, { with: { type: 'json' } });`,
  );
  // Node imports no style sheets, but knows where they lie.
  const styles = styleSheets.map((sheet) => `import.meta.resolve(${specifier(`./${sheet}`)});`);
  writeFileSync(join(consumer, 'use.mjs'), [...imports, ...json, ...styles].join('\n'));
  run(process.execPath, ['--disable-warning=ExperimentalWarning', join(consumer, 'use.mjs')]);
}

/** Requires every entry point that waits for nothing while it loads: HTML waits for its reader. */
function useInCommonJs() {
  const waiting = ['html', 'yoast', 'rank-math'].map((name) => `./import/${name}`);
  const requires = [...entries(), ...entries('.json')]
    .filter((entry) => !waiting.includes(entry))
    .map((entry) => `require(${specifier(entry)});`);
  writeFileSync(join(consumer, 'use.cjs'), requires.join('\n'));
  run(process.execPath, ['--disable-warning=ExperimentalWarning', join(consumer, 'use.cjs')]);
}

/** Runs the program as npm installs it, with what only the package holds: the schema, and the hash of a script. */
function useOnCommandLine() {
  const program = join(installed, manifest.bin[manifest.name]);
  const content = 'tests/fixtures/prolotherapy.json';
  run(process.execPath, [program, 'check', content, 'tests/fixtures/prolotherapy.md']);
  run(process.execPath, [program, 'render', content, '--page', '--script', '/hydrate.js']);
  run(process.execPath, [program, 'schema']);
  // Templates in one line each are the package's alone: with a blank line, the rest would be Markdown.
  const html = run(process.execPath, [program, 'render', content]);
  const { children } = fromMarkdown(`<div>\n${html}</div>\n\nText`);
  if (children.map(({ type }) => type).join() !== 'html,paragraph')
    problems.push('What "render" writes does not stay whole inside a <div> in Markdown.');
}

/** Compiles a module that only registers the elements, and knows them and their events by that. */
function useInTypeScriptRegistered() {
  for (const entry of ['./faq/define', './define', './hydrate.js']) {
    compile(`import ${specifier(entry)};
      document.querySelector('clinic-faq')!.content = undefined;
      document.addEventListener('clinic-faq-toggle', ({ id }) => id.trim());
      document.addEventListener('clinic-content-error', ({ problems }) => problems.length);`);
  }
}

/** Compiles a module that imports everything, style sheets too, and with it all declarations of the package. */
function useInTypeScript() {
  const modules = [...entries(), ...entries('.js')];
  const imports = modules.map((entry, index) => `import * as entry${index} from ${specifier(entry)};`);
  const uses = modules.map((_, index) => `void entry${index};`);
  const styles = styleSheets.map((sheet) => `import ${specifier(`./${sheet}`)};`);
  compile([...imports, ...styles, ...uses].join('\n'));
}

function compile(module) {
  writeFileSync(join(consumer, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(consumer, 'use.ts'), module);
  const compilerOptions = {
    module: 'nodenext',
    target: 'es2022',
    lib: ['es2023', 'dom', 'dom.iterable'],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
  };
  writeFileSync(join(consumer, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.ts'] }));
  run('tsc', ['-p', consumer]);
}

function entries(extension = '') {
  return Object.keys(manifest.exports).filter(
    (entry) => extname(entry) === extension && !entry.includes('*'),
  );
}

function specifier(entry) {
  return JSON.stringify(manifest.name + entry.slice(1));
}

/** Runs a command, a tool of this project among them; shows what it says only where it fails. */
function run(command, args) {
  const { status, stdout, stderr, error } = runTool(command, args);
  if (status !== 0) problems.push(`${command} fails:\n${error ?? stdout + stderr}`);
  return stdout;
}
