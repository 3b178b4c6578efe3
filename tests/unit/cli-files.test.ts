/** Files that the command line reads and writes: how they are encoded, what they are called, and who reads its output. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, it } from 'node:test';
import { useContentFiles } from '../../src/cli/content-file.js';
import { file, folder } from './support/files.js';
import { program, run } from './support/program.js';

const good = 'tests/fixtures/prolotherapy.json';
/** Content that names a treatment. */
const named = (name: string) => JSON.stringify({ name, lang: 'en' });

describe('an input file', () => {
  it('is rejected if it is not UTF-8, as is standard input', () => {
    const latin1 = Buffer.from(named('Schäden'), 'latin1');
    const utf16 = Buffer.from(`\uFEFF${named('A')}`, 'utf16le');
    const paths = [
      file('latin1.json', latin1),
      file('utf16.json', utf16),
      file('bare.json', utf16.subarray(2)),
    ];
    const { status, stdout } = run(['check', ...paths, '-'], { input: latin1 });
    assert.equal(status, 2);
    assert.equal(stdout.match(/This is not UTF-8, .* Save it as text in UTF-8\./g)?.length, 4);
    const rendered = run(['render', paths[0]!]);
    assert.deepEqual([rendered.status, rendered.stdout], [2, '']);
  });

  it('may have more messages than a function takes arguments', async () => {
    const message = { file: good, severity: 'note', text: 'Again.' } as const;
    const run = await useContentFiles([good], () => Array.from({ length: 150_000 }, () => message));
    assert.equal(run.messages.length, 150_000);
  });

  it('may start with a byte order mark', () => {
    assert.equal(run(['check', file('mark.json', `\uFEFF${named('Schäden')}`)]).status, 0);
    const { stdout } = run(['import', file('mark.md', '\uFEFF---\nname: Schäden\n---\n')]);
    assert.deepEqual(JSON.parse(stdout), { name: 'Schäden' });
  });

  it('may have an extension in capitals, as may a file created by new', () => {
    const markdown = file('TREATMENT.MD', '---\nname: Loud\n---\n');
    const json = file('LOUD.JSON', named('Loud'));
    assert.equal(run(['check', markdown, json, join(folder, '*.MD')]).status, 0);
    const out = `${folder}/loud/`;
    assert.equal(run(['render', markdown, json, '--out', out]).status, 0);
    assert.ok(existsSync(join(out, 'TREATMENT.html')) && existsSync(join(out, 'LOUD.html')));
    assert.equal(run(['import', markdown, '--out', out]).status, 0);
    assert.ok(existsSync(join(out, 'TREATMENT.json')));
    const started = join(folder, 'STARTED.MARKDOWN');
    assert.equal(run(['new', started]).status, 0);
    assert.match(readFileSync(started, 'utf8'), /^---\n/);
  });

  it('gets a hint about formats if its extension is neither .json nor .md', () => {
    const { status, stdout } = run(['check', file('page.html', '<p>'), file('mistake.JSON', '{')]);
    assert.equal(status, 1);
    assert.match(
      stdout,
      /is not JSON: .* Content is read as JSON, or as Markdown if the file name ends in \.md\./,
    );
    assert.equal(stdout.match(/Content is read as JSON/g)?.length, 1);
  });

  it('gets a hint about YAML if its extension is .yaml or .yml', () => {
    const path = file('treatment.yaml', 'name: A\nlang: en\n');
    assert.match(run(['check', path]).stdout, /1:1 .* is not JSON: .* YAML is read at the top of Markdown: /);
    const { status, stdout, stderr } = run(['import', file('TREATMENT.YML', 'name: A\n')]);
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /TREATMENT\.YML is YAML\. YAML is read at the top of Markdown: put a line of --- /);
  });

  it('gets a hint about formats if it is standard input and not JSON', () => {
    const { stdout } = run(['check', '-'], { input: '---\nname: A\n---\n' });
    assert.match(stdout, /^standard input\n.* is not JSON: .* Content is read as JSON, or as Markdown if/);
  });

  it('is reported as empty, in any format', () => {
    const paths = [file('empty.json', ''), file('empty.md', '\uFEFF\n \n')] as const;
    const checked = run(['check', ...paths]);
    assert.equal(checked.status, 1);
    assert.equal(checked.stdout.match(/error {4}The file is empty\.\n/g)?.length, 2);
    for (const format of ['treatment', 'markdown', 'html', 'strapi', 'yoast']) {
      const { status, stdout, stderr } = run(['import', paths[1], '--from', format]);
      assert.deepEqual([status, stdout], [1, ''], format);
      assert.match(stderr, /error {4}The file is empty\.\n/, format);
    }
  });

  it('is reported as a folder if it is one, whether one file is read or several', () => {
    for (const args of [
      ['check', folder],
      ['import', folder],
      ['render', good, '--style', folder],
    ]) {
      const { status, stdout, stderr } = run(args);
      assert.equal(status, 2);
      assert.match(stdout + stderr, /This is a folder\. Name a file in it, or content files by a pattern: "/);
    }
  });

  it('is reported as missing if its path is that of a file plus a trailing slash', () => {
    assert.match(run(['check', `${good}/`]).stdout, /There is no such file\./);
  });

  it('is rejected if its content is null', () => {
    const path = file('null.json', 'null\n');
    for (const command of ['check', 'lint', 'render', 'json-ld']) {
      const { status, stdout, stderr } = run([command, path]);
      assert.equal(status, 1, command);
      assert.match(stdout + stderr, /1:1 {2}error {4}The content is null, .* Write an object/);
      assert.doesNotMatch(stdout, /<clinic-treatment/);
    }
    const { stdout } = run(['check', file('nulls.json', 'null }')]);
    assert.match(stdout, /The content is null[^]*1:6 {2}error {4}“}” comes after the end/);
  });
});

describe('a file pattern', () => {
  it('is treated as a plain path if a file or folder has exactly that name', () => {
    const path = file('a[1].json', named('A'));
    file('a1.json', '{');
    assert.match(run(['check', path]).stdout, /^✓ 1 file/m);
    file('b[1]/x.json', '{');
    assert.match(run(['check', join(folder, 'b[1]')]).stdout, /This is a folder/);
  });

  it('matches files in alphabetical order of their paths', () => {
    for (const name of ['b', 'a/c', 'c/a']) file(`in-order/${name}.json`, '{');
    const { stdout } = run(['check', join(folder, 'in-order/**/*.json')]);
    assert.deepEqual(stdout.match(/(?<=in-order\/).*(?=\.json$)/gm), ['a/c', 'b', 'c/a']);
  });

  it('does not match the files inside a matching folder', () => {
    file('folders/one/x.json', '{');
    assert.match(run(['check', join(folder, 'folder[s]')]).stdout, /No file matches this pattern/);
  });
});

describe('a command that reads one file', () => {
  it('accepts a pattern that matches one file, and rejects one that matches several', () => {
    for (const name of ['first', 'second']) file(`several/${name}.json`, named(name));
    file('several/only.md', '---\nname: Only\n---\n');
    for (const command of ['json-ld', 'import']) {
      const { status, stdout, stderr } = run([command, join(folder, 'several/*.json')]);
      assert.deepEqual([status, stdout], [2, ''], command);
      assert.match(stderr, /several\/\*\.json matches 2 files, but only one can be read here\. Name it\./);
      assert.match(run([command, join(folder, 'several/*.md')]).stdout, /"name": "Only"/);
    }
  });
});

describe('a style sheet passed with --style', () => {
  const style = (path: string) => run(['render', file('styled.json', named('A')), '--style', path]);

  it('is inserted without its byte order mark', () => {
    assert.match(style(file('mark.css', '\uFEFF:root { color: red }')).stdout, /^<style>:root/);
  });

  it('is named in the error if it cannot be read, and nothing is rendered', () => {
    const missing = style('nowhere.css');
    assert.deepEqual([missing.status, missing.stdout], [2, '']);
    assert.match(missing.stderr, /^nowhere\.css: There is no such file\./);
    assert.match(
      style(file('utf16.css', Buffer.from('a{}', 'utf16le'))).stderr,
      /utf16\.css: This is not UTF-8/,
    );
  });
});

describe('rendered files', () => {
  it('are not written at all if two would have the same name', () => {
    file('one/treatment.json', named('One'));
    file('two/Treatment.json', named('Two'));
    const out = `${folder}/same/`;
    const { status, stderr } = run(['render', join(folder, '{one,two}/*.json'), '--out', out]);
    assert.equal(status, 2);
    assert.match(stderr, /one\/treatment\.json and .*two\/Treatment\.json would both become .*Rename one/);
    assert.ok(!existsSync(out));
  });

  it('are not written at all if --out names one file for several', () => {
    const out = join(folder, 'one.html');
    const { status, stderr } = run(['render', good, 'tests/fixtures/lumen-wrap.json', '--out', out]);
    assert.equal(status, 2);
    assert.match(stderr, /^Several files cannot all be written to .*one\.html: end --out with a slash/);
    assert.ok(!existsSync(out));
  });

  it('are not written if there is nothing to show', () => {
    const out = `${folder}/nothing/`;
    const nameless = [file('nameless.json', { lang: 'en' }), file('nameless.md', 'Words.')] as const;
    for (const path of nameless) {
      const { status, stderr } = run(['render', path, '--page', '--out', out]);
      assert.equal(status, 1);
      assert.match(stderr, /name is missing/);
      assert.equal(run(['render', path]).stdout, '');
    }
    assert.equal(run(['render', good, '--element', 'faq', '--out', out]).status, 1);
    assert.ok(!existsSync(out));
  });

  it('are written once if two arguments match the same file', () => {
    const path = file('twice.json', named('Twice'));
    const { status, stderr } = run(['render', path, join(folder, 'twic*.json'), '--out', `${folder}/twice/`]);
    assert.equal(status, 0);
    assert.match(stderr, /^✓ 1 file: nothing to fix\./);
    assert.match(readFileSync(join(folder, 'twice/twice.html'), 'utf8'), /Twice/);
  });

  it('are not watched if the input is missing, a folder or standard input', () => {
    const missing = run(['render', 'nowhere.json', '--watch']);
    assert.equal(missing.status, 2);
    assert.match(missing.stderr, /There is no such file/);
    const inside = run(['render', folder, '--watch']);
    assert.equal(inside.status, 2);
    assert.match(inside.stderr, /This is a folder/);
    const input = run(['render', '-', '--watch'], { input: named('A') });
    assert.deepEqual([input.status, input.stdout], [2, '']);
    assert.match(input.stderr, /Name a file/);
  });
});

describe('an output file', () => {
  it('is rejected if it would overwrite an input file', () => {
    const content = named('Read');
    const path = file('read.json', content);
    const blocks = file('blocks.json', []);
    for (const args of [
      ['render', path, '--out', `${folder}/./read.json`],
      ['import', blocks, '--from', 'portable-text', '--out', `${folder}/`],
      // Named from where one is, and in whole.
      ['import', relative('.', blocks), '--from', 'portable-text', '--out', blocks],
    ]) {
      const { status, stderr } = run(args);
      assert.equal(status, 2);
      assert.match(stderr, /\.json would overwrite an input file\. Choose another --out/);
    }
    assert.equal(readFileSync(path, 'utf8'), content);
    assert.equal(readFileSync(blocks, 'utf8'), '[]');
  });

  it('is rejected if it would overwrite a style sheet, or an input file by way of a link', () => {
    const content = named('Linked');
    const path = file('linked/a.json', content);
    const style = file('linked/a.css', 'p { color: red }');
    const link = join(folder, 'link');
    symlinkSync(join(folder, 'linked'), link, 'junction');
    for (const args of [
      ['render', path, '--style', style, '--out', `${folder}/linked/./a.css`],
      ['render', path, '--out', join(link, 'a.json')],
      ['render', join(link, 'a.json'), '--out', path],
      ['import', path, '--from', 'portable-text', '--out', link],
    ]) {
      const { status, stdout, stderr } = run(args);
      assert.deepEqual([status, stdout], [2, ''], args.join(' '));
      assert.match(stderr, /a\.(json|css) would overwrite an input file\. Choose another --out/);
    }
    assert.equal(readFileSync(path, 'utf8'), content);
    assert.equal(readFileSync(style, 'utf8'), 'p { color: red }');
  });

  it('is printed if --out is a dash', () => {
    for (const args of [
      ['render', good],
      ['import', 'tests/fixtures/prolotherapy.md'],
    ]) {
      const { status, stdout } = run([...args, '--out', '-']);
      assert.deepEqual([status, stdout], [0, run(args).stdout]);
      assert.match(stdout, /Prolotherapy|<clinic-treatment/);
    }
    assert.ok(!existsSync('-'));
  });

  it('is rejected if the input is standard input and --out names only a folder', () => {
    for (const command of ['render', 'import']) {
      const { status, stdout, stderr } = run([command, '-', '--out', `${folder}/`], { input: named('A') });
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, /Standard input has no name for the file\. Name it in --out/);
    }
  });

  it('is written into an existing folder given without a trailing slash', () => {
    const out = join(folder, 'there');
    mkdirSync(out);
    assert.equal(run(['render', good, '--out', out]).status, 0);
    assert.equal(run(['import', 'tests/fixtures/prolotherapy.md', '--out', out]).status, 0);
    assert.match(readFileSync(join(out, 'prolotherapy.html'), 'utf8'), /Prolotherapy/);
    assert.match(readFileSync(join(out, 'prolotherapy.json'), 'utf8'), /Prolotherapy/);
  });

  it('is written with its missing parent folders', () => {
    const imported = join(folder, 'a/b/imported.json');
    const started = join(folder, 'c/d/started.json');
    assert.equal(run(['import', 'tests/fixtures/prolotherapy.md', '--out', imported]).status, 0);
    assert.equal(run(['new', started]).status, 0);
    assert.ok(existsSync(imported) && existsSync(started));
  });

  it('is created by new only if it ends in .json or .md, and is quoted in the next command', () => {
    for (const name of ['started.yaml', 'started.json.txt', 'started.md~', 'startedjson', 'started/']) {
      const { status, stderr } = run(['new', join(folder, name)]);
      assert.equal(status, 2, name);
      assert.match(stderr, /does not have the name of a content file\. End it in \.json or \.md\./);
      assert.ok(!existsSync(join(folder, name)), name);
    }
    assert.match(
      run(['new', join(folder, 'of a.md')]).stderr,
      /Next: npx clinic-elements check ".*of a\.md"\n/,
    );
  });

  it('is named in the error if it cannot be written', { skip: !existsSync('/dev/full') }, () => {
    const { status, stderr } = run(['render', good, '--out', '/dev/full']);
    assert.equal(status, 2);
    assert.match(stderr, /^\/dev\/full cannot be written\. Choose another place\. \(ENOSPC/);
  });

  it('is rejected if its parent folder is a file', () => {
    const inTheWay = file('in-the-way', 'A file.');
    for (const args of [
      ['new'],
      ['render', good, '--out'],
      ['import', 'tests/fixtures/prolotherapy.md', '--out'],
    ]) {
      const { status, stderr } = run([...args, join(inTheWay, 'x.json')]);
      assert.equal(status, 2);
      assert.match(stderr, /^The folder \S+in-the-way cannot be created\. Choose another place/);
    }
  });

  it('is named in messages with control characters escaped', () => {
    const started = join(folder, 'a\u001b[2K.json');
    assert.match(
      run(['new', started]).stderr,
      /^\S+a\\u001b\[2K\.json was written\. Next: .*\\u001b\[2K\.json"\n$/,
    );
    assert.match(run(['new', started]).stderr, /^\S+a\\u001b\[2K\.json already exists/);
    const { stderr } = run(['render', good, '--out', join(file('in-the-way', ''), '\u001b[2J', 'x.html')]);
    assert.match(stderr, /in-the-way\/\\u001b\[2J cannot be created/);
  });
});

describe('imported JSON', () => {
  it('is rejected with the position of its first mistake, without writing any output', () => {
    const out = join(folder, 'part.json');
    const block = '{ "_type": "block", "children": [{ "_type": "span", "text": "Hello" }] }';
    for (const [format, text, place, message] of [
      ['portable-text', `[\n${block},\n${block}`, '3:73', 'should be closed with ]'],
      ['contentful', '{ "nodeType": "document", "content": [], }', '1:42', 'extra comma'],
      ['strapi', '[,]', '1:2', 'a value should be'],
    ] as const) {
      const { status, stderr } = run(['import', '-', '--from', format, '--out', out], { input: text });
      assert.equal(status, 1, format);
      assert.ok(stderr.includes(`${place}  error`) && stderr.includes(message), stderr);
      assert.ok(!existsSync(out), format);
    }
  });
});

describe('standard error', () => {
  it('can be closed early by its reader without changing the exit code', async () => {
    const out = join(folder, 'untold.html');
    const running = spawn(process.execPath, [...program, 'render', good, '--out', out]);
    running.stderr.destroy();
    assert.equal(await new Promise((resolve) => running.once('exit', resolve)), 0);
  });

  it('ends the program with exit code 2 if the disk is full', { skip: !existsSync('/dev/full') }, () => {
    const full = openSync('/dev/full', 'w');
    const { status } = run(['render', file('named.json', { name: 1 })], { stdio: ['ignore', 'pipe', full] });
    closeSync(full);
    assert.equal(status, 2);
  });
});

describe('standard output', () => {
  /** Runs until the program ends. The reader takes the first piece of what it prints, and closes. */
  async function readFirstPiece(args: readonly string[]) {
    const running = spawn(process.execPath, [...program, ...args]);
    let told = '';
    running.stderr.on('data', (data: Buffer) => (told += data.toString()));
    running.stdout.once('data', () => running.stdout.destroy());
    const status = await new Promise((resolve) => running.once('exit', resolve));
    return { status, told };
  }

  it(
    'ends the program with an error and exit code 2 if the disk is full',
    { skip: !existsSync('/dev/full') },
    () => {
      const full = openSync('/dev/full', 'w');
      const { status, stderr } = run(['render', good], { stdio: ['ignore', full, 'pipe'] });
      closeSync(full);
      assert.equal(status, 2);
      assert.match(stderr, /^The output cannot be written: ENOSPC/);
    },
  );

  it('can be closed early by its reader without changing the exit code', async () => {
    assert.deepEqual(await readFirstPiece(['render', good]), { status: 0, told: '' });
    const items = Array.from({ length: 5000 }, () => ({ question: 'Q' }));
    const bad = file('long.json', JSON.stringify({ name: 'A', faq: { items } }));
    assert.deepEqual(await readFirstPiece(['check', bad]), { status: 1, told: '' });
  });
});
