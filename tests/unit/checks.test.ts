/** The programs in tests/checks say what is wrong, and end with another exit code than 0. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { file, folder } from './support/files.js';

const elementNames = '../support/elements.mjs';
const { elements } = (await import(elementNames)) as { elements: readonly string[] };
const cdnFiles = '../checks/cdn-files.mjs';
const { checkCdnFiles, checkMaps } = (await import(cdnFiles)) as Record<
  'checkCdnFiles' | 'checkMaps',
  (folder: string) => Iterable<string>
>;

/** Runs a module, by its name from the project's folder, in the folder of the test. */
function node(module: string, args: readonly string[] = [], env = process.env) {
  return spawnSync(process.execPath, [resolve(module), ...args], { cwd: folder, encoding: 'utf8', env });
}

describe('the check of the manifest', () => {
  const described = (name: string) => ({ name, description: 'What it is.' });
  const declaration = (name: string, more = {}) => ({
    ...{ tagName: `clinic-${name}`, summary: 'In short.', description: 'At length.' },
    ...{ events: [{ ...described('clinic-open'), type: { text: 'OpenEvent' } }], slots: [described('')] },
    ...more,
  });
  // Each element has a folder.
  for (const name of elements) mkdirSync(join(folder, 'src/elements', name), { recursive: true });
  const check = (declarations: readonly object[]) => {
    file('custom-elements.json', { modules: [{ declarations: [...declarations, { name: 'aFunction' }] }] });
    return node('tests/checks/manifest.mjs');
  };
  const [first = '', ...others] = elements;
  // Some have no events.
  const whole = others.map((name) => declaration(name, { events: undefined }));

  it('accepts a description of each element and of everything in it', () => {
    const { status, stdout, stderr } = check([declaration(first), ...whole]);
    assert.deepEqual([status, stdout, stderr], [0, `${elements.length} elements, all explained.\n`, '']);
  });

  it('reports an element that is missing, described twice or unknown', () => {
    const tag = `<clinic-${first}>`;
    for (const [declarations, told] of [
      [whole, `${tag} is described 0 times`],
      [[declaration(first), declaration(first), ...whole], `${tag} is described 2 times`],
      [[declaration(first), declaration('x'), ...whole], '<clinic-x> is not one of the elements.\n'],
      [
        [declaration(first), declaration('x', { tagName: `x-clinic-${first}` }), ...whole],
        `<x-clinic-${first}> is not one of the elements.\n`,
      ],
    ] as const) {
      const { status, stderr } = check(declarations);
      assert.equal(status, 1);
      assert.ok(stderr.startsWith(told), stderr);
    }
  });

  it('reports a missing summary, description or type of an event', () => {
    const kinds = ['members', 'attributes', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates'];
    const type = { text: 'OpenEvent' };
    for (const [more, told] of [
      [{ summary: '' }, '> has no @summary.'],
      [{ description: undefined }, '> has no description.'],
      ...kinds.map((kind) => [{ [kind]: [{ name: 'x', type }] }, `>, ${kind}: say what x is.`] as const),
      [{ slots: [{ name: '' }] }, '>, slots: say what the default slot is.'],
      [{ events: [described('x')] }, '>, events: x has no type, write @fires {Type} x.'],
      [{ events: [{ ...described('x'), type: { text: 'Event' } }] }, '>, events: x has no type, '],
    ] as const) {
      const { status, stderr } = check([declaration(first, more), ...whole]);
      assert.equal(status, 1, told);
      assert.ok(stderr.startsWith(`<clinic-${first}${told}`), stderr);
      assert.equal(stderr.split('\n').length, 2, stderr);
    }
  });
});

describe('the check of a generated file', () => {
  const module = `import { keep, keepFormatted, printedBy } from ${JSON.stringify(resolve('tests/checks/made-file.mjs'))};`;
  const keep = (...args: string[]) =>
    node(file('keep.mjs', `${module}\nkeep('made.txt', 'New.\\n', 'npm run make');`), args);

  it('reports a missing or outdated file with the command that writes it, and writes it with --write', () => {
    const missing = keep();
    const told = 'made.txt is not what it is made of: run `npm run make`, and read what changed.\n';
    assert.deepEqual([missing.status, missing.stderr], [1, told]);
    const path = file('made.txt', 'Old.\n');
    const outdated = keep();
    assert.deepEqual([outdated.status, outdated.stderr], [1, told]);
    assert.equal(readFileSync(path, 'utf8'), 'Old.\n');
    assert.equal(keep('--write').status, 0);
    assert.equal(readFileSync(path, 'utf8'), 'New.\n');
    const { status, stdout } = keep();
    assert.deepEqual([status, stdout], [0, 'made.txt is up to date.\n']);
  });

  it('formats a text as the project does before it compares it', () => {
    file('made.js', 'f()\n');
    file('.prettierrc', { semi: false });
    const { status, stdout } = node(
      file('formatted.mjs', `${module}\nawait keepFormatted('made.js', 'f( );', '');`),
    );
    assert.deepEqual([status, stdout], [0, 'made.js is up to date.\n']);
  });

  it('has what a builder in TypeScript prints, and ends with its error if it fails', () => {
    const printed = (text: string) => {
      const builder = file('builder.ts', text);
      const program = `${module}\nprocess.stdout.write(printedBy(${JSON.stringify(builder)}));`;
      // From where tsx is installed.
      return spawnSync(process.execPath, [file('printed.mjs', program)], {
        encoding: 'utf8',
        maxBuffer: 2 ** 24,
      });
    };
    const long = 'x'.repeat(2 ** 21);
    const { status, stdout } = printed(
      `const text: string = 'x'.repeat(2 ** 21); process.stdout.write(text);`,
    );
    assert.ok(status === 0 && stdout === long);
    const failed = printed(`throw new Error('Nothing to build.');`);
    assert.equal(failed.status, 1);
    assert.match(failed.stderr, /Error: Nothing to build\.[^]+Error: \S+builder\.ts failed\./);
  });
});

describe('the check of the files for pages without a bundler', () => {
  const hashOf = (code: string) => `sha384-${createHash('sha384').update(code).digest('base64')}`;
  const licenses = ['lit', 'lit-html'].map((name) => {
    const text = (file: string) => readFileSync(join('node_modules', name, file), 'utf8').trim();
    const { version, license } = JSON.parse(text('package.json')) as Record<string, string>;
    return `\n## ${name} - ${version} (${license})\n\n${text('LICENSE')}\n`;
  });
  const map = { sources: ['../../node_modules/lit-html/lit-html.js'], sourcesContent: ['1'] };
  const files = { code: 'f();', loader: 'import("./chunks/a.js");', licenses: licenses.join(''), map };

  /** The problems in a package of a few small files. */
  const check = (changed: Partial<typeof files & { hash: string }>) => {
    const { code, loader, licenses, map, hash } = {
      ...files,
      hash: hashOf(changed.code ?? files.code),
      ...changed,
    };
    file('cdn/dist/cdn/hydrate.js', code);
    file('cdn/dist/cdn/hydrate.js.map', map);
    file('cdn/dist/cdn/loader.js', loader);
    const chunk = 'import"./shared.js";';
    file('cdn/dist/cdn/chunks/a.js', chunk);
    const hashes = { 'hydrate.js': hash, 'loader.js': hashOf(loader), 'chunks/a.js': hashOf(chunk) };
    file('cdn/dist/cdn/integrity.json', hashes);
    file('cdn/dist/cdn/licenses.md', licenses);
    return [...checkCdnFiles(join(folder, 'cdn')), ...checkMaps(join(folder, 'cdn'))];
  };

  it('accepts files with their hashes, licences and sources', () => {
    assert.deepEqual(check({}), []);
  });

  it('reports a wrong hash, an import, a missing licence and a map without its sources', () => {
    const path = 'dist/cdn/hydrate.js';
    const [lit = '', html = ''] = licenses;
    for (const [changed, told] of [
      [{ hash: hashOf('g();') }, `dist/cdn/integrity.json has another hash than ${path}.`],
      [{ code: 'import"./a.js";' }, `${path} imports another file.`],
      [{ code: 'import(`./a.js`);' }, `${path} imports another file.`],
      [{ code: "export*from './a.js';" }, `${path} imports another file.`],
      [{ licenses: lit }, 'dist/cdn/licenses.md lacks the licence of lit-html '],
      [{ licenses: html }, 'dist/cdn/licenses.md lacks the licence of lit '],
      [{ licenses: licenses.join('').replace('MIT', '') }, 'dist/cdn/licenses.md lacks the licence of '],
      [{ map: { ...map, sourcesContent: [] } }, `${path}.map does not carry ${map.sources.join()}.`],
    ] as const) {
      const problems = check(changed as Partial<typeof files>);
      assert.equal(problems.length, 1, told);
      assert.ok(problems[0]!.startsWith(told), problems[0]);
    }
  });
});

describe('the check for advisories', { skip: process.platform === 'win32' }, () => {
  const check = (told?: object) => {
    const json = told ? `${JSON.stringify(told)}\n` : '';
    chmodSync(file('bin/npm', `#!/bin/sh\ncat <<'end'\n${json}end\n`), 0o755);
    const path = [join(folder, 'bin'), process.env.PATH].join(delimiter);
    return node('tests/checks/advisories.mjs', [], { ...process.env, PATH: path });
  };
  const metadata = { dependencies: { prod: 7 } };

  it('names each package with an advisory, how severe it is and where to read about it', () => {
    const via = [{ url: 'https://example.org/1' }, 'another'];
    const { status, stderr } = check({
      metadata,
      vulnerabilities: { a: { name: 'a', severity: 'high', via } },
    });
    assert.equal(status, 1);
    assert.equal(stderr, 'a has an advisory (high): https://example.org/1, by way of another\n');
  });

  it('accepts packages without an advisory, and a registry that tells of none', () => {
    for (const [told, stdout] of [
      [{ metadata, vulnerabilities: {} }, 'None of 7 packages has a known advisory.\n'],
      [{ error: { code: 'ENOAUDIT' } }, 'Not checked: the registry tells of no advisories here.\n'],
      [undefined, 'Not checked: the registry tells of no advisories here.\n'],
    ] as const) {
      const { status, ...checked } = check(told);
      assert.deepEqual([status, checked.stdout], [0, stdout]);
    }
  });
});
