/** The command line as a person or a build uses it: a program with arguments, streams and an exit code. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { parse } from '../../src/content/parse.js';
import { treatment } from '../../src/content/treatment.js';
import { treatmentFromMarkdown } from '../../src/import/treatment.js';
import { file, folder } from './support/files.js';
import { program, run } from './support/program.js';

const good = 'tests/fixtures/prolotherapy.json';
const lumenWrap = 'tests/fixtures/lumen-wrap.json';
const risky = { name: 'A', risks: { items: [{ name: 'Pain' }] } };

describe('clinic-elements check', () => {
  it('finds nothing to fix in the example', () => {
    const { status, stdout } = run(['check', good]);
    assert.equal(status, 0);
    assert.match(stdout, /1 file: nothing to fix/);
  });

  it('prints no colours if the output is not a terminal, even on a build server', () => {
    const { stdout } = run(['check', good], { env: { ...process.env, CI: 'true' } });
    assert.match(stdout, /^✓ 1 file/);
  });

  it('prints colours to a terminal, but none to error output that is not a terminal', () => {
    const terminal = 'Object.assign(process.stdout,{isTTY:true,hasColors:()=>true,getColorDepth:()=>8})';
    const env = { ...process.env, NODE_OPTIONS: `--import data:text/javascript,${terminal}` };
    assert.ok(run(['check', good], { env }).stdout.startsWith('\u001B[32m✓'));
    assert.ok(run(['check', file('coloured.json', '{')], { env }).stdout.includes('\u001B[31merror'));
    const linted = run(['lint', file('painted.json', { name: 'A' })], { env }).stdout;
    for (const painted of ['4m/', '33mwarning', '34mnote', '2m  risk/section-missing'])
      assert.ok(linted.includes(`\u001B[${painted}`), painted);
    for (const command of ['import', 'render'])
      assert.match(run([command, file('nothing.md', 'A')], { env }).stderr, /\n✗ 1 file: 1 error/);
  });

  it('prints line and column, continues after a malformed file and ends with a summary', () => {
    const bad = file('bad.json', { name: 'A', faq: { items: [{ question: 'Q' }] } });
    const broken = file('broken.json', '{ "name": "A", }');
    const { status, stdout } = run(['check', broken, bad, good]);
    assert.equal(status, 1);
    assert.match(stdout, /1:16 {2}error {4}“}” is where the name of a field should be/);
    assert.match(stdout, /5:7 {2}error {4}faq\.items\[0\]\.answer is missing/);
    assert.match(stdout, /3 files: 2 errors/);
    assert.ok(!stdout.includes('\u001B['), 'no colours where nobody sees them');
  });

  it('reports unknown sections in Markdown, as does json-ld', () => {
    const path = file('left-out.md', '# Wrap\n\nWords.\n\n## Nonsense\n\nMore words.\n');
    for (const command of ['check', 'json-ld']) {
      const { status, stdout, stderr } = run([command, path]);
      assert.equal(status, 1);
      assert.match(stdout + stderr, /left-out\.md\n {6}5:1 {2}error {4}"nonsense" is not a section/);
    }
  });

  it('reads patterns and standard input', () => {
    file('many-1.json', risky);
    file('many-2.json', risky);
    const { status, stdout } = run(['check', join(folder, 'many-*.json'), '-'], {
      input: JSON.stringify(risky),
    });
    assert.equal(status, 0);
    assert.match(stdout, /3 files/);
  });

  it('reads a file or standard input only once if it is named several times', () => {
    const bad = file('once.json', { name: 'A', faq: { items: [{ question: 'Q' }] } });
    const names = [bad, `${folder}/./once.json`, join(folder, 'onc*.json'), '-', '-'];
    const { status, stdout } = run(['check', ...names], { input: JSON.stringify(risky) });
    assert.equal(status, 1);
    assert.match(stdout, /2 files: 1 error\./);
  });

  it('exits with 2 if a file cannot be read, as do other commands, but checks the others', () => {
    const { status, stdout } = run(['check', 'nowhere.json', folder, 'nowhere-*.json', good]);
    assert.equal(status, 2);
    assert.match(stdout, /There is no such file/);
    assert.match(stdout, /This is a folder/);
    assert.match(stdout, /No file matches this pattern/);
    assert.match(stdout, /4 files: 3 errors/);
    for (const command of ['lint', 'render', 'json-ld', 'import']) {
      const one = run([command, 'nowhere.md']);
      assert.equal(one.status, 2, command);
      assert.match(
        one.stdout + one.stderr,
        /^nowhere\.md\n.*There is no such file\.\n\n✗ 1 file: 1 error\.\n$/,
      );
    }
  });

  it('shows how to write the expected object or list if the value is a text or number', () => {
    const bad = file('shapes.json', {
      name: 'A',
      publisher: 'A clinic',
      risks: { items: [{ name: 'Pain', frequency: 'rare', evidence: 'low' }] },
      faq: { items: [7] },
      sources: 'One',
    });
    const { stdout } = run(['check', bad]);
    assert.match(
      stdout,
      /frequency is the text "rare".*here: { "kind": "count", .*{ "kind": "band", "band": "rare" } or { "kind": "verbal", "word": "rare" } or { "kind": "not-known" or "not-stated" }\.\n/,
    );
    assert.match(stdout, /evidence is the text "low".*here: { "certainty": "low" }\.\n/);
    assert.match(stdout, /publisher is .* here: { "name": "A clinic" }\.\n/);
    assert.match(stdout, /faq\.items\[0\] is .* here: { "question": …, "answer": … }\.\n/);
    assert.match(stdout, /sources is the text "One"\. Write a list in \[ \] here\.\n/);
  });

  it('shows the expected object in place of a list or null, and asks for text if that is allowed', () => {
    const answer = [{ type: 'callout', tone: 'note', children: [7, { type: 'paragraph', children: [7] }] }];
    const bad = file('more-shapes.json', {
      name: 'A',
      explainer: 'It is a wrap.',
      publisher: [],
      sources: [null],
      faq: { items: [{ question: 'Q', answer }] },
    });
    const { stdout } = run(['check', bad]);
    assert.match(stdout, /explainer is .* Write an object in { } here\.\n/);
    assert.match(stdout, /publisher is a list .* here: { "name": … }\.\n/);
    assert.match(stdout, /sources\[0\] is null\. .* here: { "title": … }\.\n/);
    assert.match(stdout, /children\[0\] is .* here: { "type": "paragraph", .* "tone": …, "children": … }/);
    assert.match(stdout, /children\[1\]\.children\[0\] is .* Write a text in quotes here\.\n/);
  });

  it('names unknown fields next to a missing one, in case it is misspelt', () => {
    const bad = file('misspelt.json', {
      name: 'A',
      risks: {
        items: [
          { $note: '', nmae: 'Pain' },
          { name: 'B', frequency: { knid: 'count', affected: 3 } },
        ],
      },
      faq: { items: [{ q: 'Q', the_answer: 'A' }, { question: 'Q' }] },
      explainer: {
        lead: [{ type: 'paragraph', children: ['See ', { type: 'link', href: '/a', words: 'B' }] }],
      },
    });
    const { stdout } = run(['check', bad]);
    assert.match(
      stdout,
      /risks\.items\[0\]\.name is missing\. .* Unknown here: "nmae"\. Check the spelling\.\n/,
    );
    assert.match(stdout, /frequency\.kind is missing\. .* Unknown here: "knid"\. /);
    assert.match(stdout, /faq\.items\[0\]\.answer is missing\. .* Unknown here: "q", "the_answer"\. /);
    assert.match(stdout, /faq\.items\[1\]\.answer is missing\. Add it, [^.]*\.\n/);
    assert.match(stdout, /lead\[0\]\.children\[1\]\.children is missing\. .* Unknown here: "words"\. /);
  });

  it('reports no field as missing if it may be in the part of the JSON that cannot be read', () => {
    for (const text of [
      '{ name: "A", "lang": "en" }',
      '{ "name": "A',
      '{ "name": "A", "faq": { "items": [{ "question": "Q", answer: "A" }] } }',
    ]) {
      const { status, stdout } = run(['check', '-'], { input: text });
      assert.equal(status, 1);
      assert.match(stdout, /^✗ 1 file: 1 error\.$/m);
      assert.doesNotMatch(stdout, /is missing\. Add/);
    }
    const both = run(['check', '-'], { input: '{ "name": 1, "faq": { "items": 2 }, }' });
    assert.match(both.stdout, /name is the number 1.*\n.*faq\.items is the number 2.*\n.*extra comma/);
    const twice = run(['check', '-'], { input: '{ "lang": "de", "lang": "en" }' });
    assert.match(twice.stdout, /name is missing\. Add it[^]*"lang" appears twice/);
  });

  it('checks a single section if --element names its element', () => {
    const section = file('faq.json', { items: [{ question: 'Q', answer: 'A' }] });
    assert.equal(run(['check', section, '--element', 'faq']).status, 0);
    assert.equal(run(['check', section]).status, 1);
  });

  it('suggests leaving out --element if the file is a whole treatment', () => {
    for (const element of ['faq', 'treatment-explainer', 'call-to-action']) {
      const { status, stdout } = run(['check', good, '--element', element]);
      assert.equal(status, 1);
      assert.match(
        stdout,
        new RegExp(
          `is a whole treatment, and --element ${element} .* Leave --element out, .* own file\\.\\n`,
        ),
      );
      assert.match(stdout, /1 file: 1 error\./);
    }
    // It is one even if more is wrong with it than with a section.
    const faulty = file('faulty.json', { name: 'A', faq: { items: [{}, {}, {}] } });
    const { stdout } = run(['check', faulty, '--element', 'faq']);
    assert.match(stdout, /is a whole treatment[^]*1 file: 1 error\./);
    const section = run(['check', file('no-list.json', { items: 7 }), '--element', 'faq']).stdout;
    assert.match(section, /items is the number 7\. Write a list/);
    const named = file('named.json', { name: 'A', items: [{ question: 'Q', answer: 'A' }] });
    assert.match(run(['check', named, '--element', 'faq']).stdout, / name is not a known field/);
  });

  it('suggests --element for a section, but not for a treatment without a name', () => {
    const section = file('alone.json', { $schema: 'x', items: [{ question: 'Q' }] });
    for (const command of ['check', 'lint'])
      assert.match(run([command, section]).stdout, /name is missing\. .* --element faq/);
    const faq = { items: [{ q: 'Q', answer: 'A' }] };
    const nameless = file('nameless.json', { $schema: 'x', lang: 'en', faq });
    assert.doesNotMatch(run(['check', nameless]).stdout, /--element/);
  });
});

describe('clinic-elements lint', () => {
  it('exits with 1 on an error, supports JSON and GitHub formats, and turns off rules with --off', () => {
    const path = file('safe.json', { ...risky, lang: 'en', explainer: { lead: 'It is completely safe.' } });
    const { status, stdout } = run(['lint', path, '--format', 'json']);
    const { files, messages } = JSON.parse(stdout) as {
      files: number;
      messages: { rule: string; severity: string; line: number }[];
    };
    assert.equal(files, 1);
    const found = messages.find(({ rule }) => rule === 'claims/absolute-safety');
    assert.equal(status, 1);
    assert.deepEqual([found?.severity, found?.line], ['error', 12]);
    const off = run(['lint', path, '--off', 'claims/absolute-safety', '--format', 'github']);
    assert.doesNotMatch(off.stdout, /claims\/absolute-safety/);
    assert.match(off.stdout, /^::error file=/m);
  });

  it('prints a sign that matches its exit code, which depends on --fail-on: ✓, ⚠ or ✗', () => {
    const content = JSON.parse(readFileSync(lumenWrap, 'utf8')) as { explainer: object };
    const warned = file('warned.json', {
      ...content,
      explainer: { ...content.explainer, questionsToAsk: undefined },
    });
    const { status, stdout } = run(['lint', warned]);
    assert.equal(status, 0);
    assert.match(stdout, /^⚠ 1 file: 1 warning\.$/m);
    const failed = run(['lint', warned, '--fail-on', 'warning']);
    assert.equal(failed.status, 1);
    assert.match(failed.stdout, /^✗ 1 file: /m);
    assert.equal(run(['lint', warned, '--fail-on', 'note']).status, 1);
    assert.equal(run(['lint', lumenWrap, '--fail-on', 'note']).status, 0);
    assert.match(run(['lint', lumenWrap]).stdout, /^✓ 1 file: nothing to fix/m);
  });

  it('rejects --off for an unknown rule, and accepts it several times for known rules', () => {
    const { status, stdout, stderr } = run(['lint', good, '--off', 'claims/absolute-safty']);
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /^--off claims\/absolute-safty is not the name of a rule\. Copy it from the end/);
    assert.equal(run(['lint', lumenWrap, '--off', 'lint/silence', '--off', 'lint/language']).status, 0);
    const off = ['risk/no-warning-signs', 'risk/severity-not-stated'];
    const { stdout: told } = run(['lint', file('two.json', risky), ...off.flatMap((id) => ['--off', id])]);
    for (const id of off) assert.ok(!told.includes(id), id);
    assert.match(told, / {2}risk\/\S+$/m);
  });
});

describe('clinic-elements lint on Markdown', () => {
  const risk = '## Risks\n\n### Burn\n\nIt is completely safe.\n';

  it('prints the line and column of each finding', () => {
    const { stdout } = run(['lint', file('lines.md', `# A\n\n${risk}`)]);
    assert.match(stdout, /^ {6}3:1 {2}error {4}risks: .* {2}risk\/no-warning-signs$/m);
    assert.match(stdout, /^ {6}7:1 {2}error {4}risks\.items\[0\]\.text: .* {2}claims\/absolute-safety$/m);
  });

  it('applies the silences in the front matter', () => {
    const silence = '$lint: [{ rule: claims/absolute-safety, reason: It is quoted. }]';
    const { stdout } = run(['lint', file('silenced.md', `---\nname: A\n${silence}\n---\n\n${risk}`)]);
    assert.doesNotMatch(stdout, /absolute-safety|lint\/silence/);
  });
});

describe('clinic-elements lint on content that is not a treatment', () => {
  it('reports an error and exits with 1', () => {
    const { status, stdout } = run([
      'lint',
      file('list.json', '[]'),
      file('section.json', '{ "items": [] }'),
    ]);
    assert.equal(status, 1);
    assert.match(stdout, /1:1 {2}error {4}The content is a list/);
    assert.match(stdout, /1:1 {2}error {4}name is missing/);
  });
});

describe('clinic-elements import', () => {
  it('prints a Markdown treatment as JSON', () => {
    const { status, stdout } = run(['import', 'tests/fixtures/prolotherapy.md']);
    assert.equal(status, 0);
    const imported = JSON.parse(stdout) as { name: string };
    assert.equal(imported.name, 'Prolotherapy');
    assert.equal(stdout, `${JSON.stringify(imported, null, 2)}\n`);
  });

  it('prints no JSON if the Markdown has no name, and says why', () => {
    const { status, stdout, stderr } = run(['import', '-'], { input: 'Words without a name.' });
    assert.deepEqual([status, stdout], [1, '']);
    assert.match(stderr, /name is missing/);
  });

  it('asks for a fitting --from if it is missing or does not match the file extension', () => {
    const args = [file('page.HTML', '<p>Words.</p>'), file('text.json', '[]')];
    const fitting = ['html, yoast, or rank-math', 'portable-text, contentful, strapi, or prosemirror'];
    for (const [index, formats] of fitting.entries()) {
      const { status, stdout, stderr } = run(['import', args[index]!]);
      assert.deepEqual([status, stdout], [2, '']);
      const told = `${args[index]} would be read as a treatment in Markdown. Say what it is: --from ${formats}.\n`;
      assert.equal(stderr, told);
    }
    const blocks = file('blocks.json', [{ type: 'paragraph', children: [{ type: 'text', text: 'x' }] }]);
    assert.equal(run(['import', args[0]!, '--from', 'html']).status, 0);
    assert.equal(run(['import', blocks, '--from', 'strapi']).status, 0);
    for (const name of ['other.md', 'OTHER.MARKDOWN']) {
      const other = run(['import', file(name, '# A'), '--from', 'html']);
      assert.deepEqual([other.status, other.stdout], [2, '']);
      assert.match(other.stderr, /would be read as html\. Say what it is: --from treatment or markdown\./);
    }
    assert.equal(run(['import', file('notes.htm', '# A')]).status, 2);
    for (const [name, from] of [
      ['notes.md.html', 'html'],
      ['notes.html.txt', 'markdown'],
      ['notes.json.md', 'markdown'],
    ] as const)
      assert.equal(run(['import', file(name, 'Words.'), '--from', from]).status, 0, name);
  });

  it('reads Contentful, Portable Text, ProseMirror, Strapi, Rank Math and Yoast content', () => {
    const text = { type: 'text', text: 'Words.' };
    const stored = {
      contentful: {
        nodeType: 'document',
        content: [{ nodeType: 'paragraph', content: [{ nodeType: 'text', value: 'Words.' }] }],
      },
      'portable-text': [{ _type: 'block', children: [{ _type: 'span', text: 'Words.' }] }],
      prosemirror: { type: 'doc', content: [{ type: 'paragraph', content: [text] }] },
      strapi: [{ type: 'paragraph', children: [text] }],
    };
    const rankMath =
      '<div class="rank-math-faq-item"><h3 class="rank-math-question">Sure?</h3><div class="rank-math-answer">Yes.</div></div>';
    const yoast =
      '<div class="schema-faq-section"><strong class="schema-faq-question">Sure?</strong> <p class="schema-faq-answer">Yes.</p></div>';
    const questions = { items: [{ id: 'sure', question: 'Sure?', answer: 'Yes.' }] };
    for (const [format, input, value] of [
      ...Object.entries(stored).map(([format, data]) => [format, JSON.stringify(data), 'Words.'] as const),
      ['rank-math', rankMath, questions],
      ['yoast', yoast, questions],
    ] as const) {
      const { status, stdout } = run(['import', '-', '--from', format], { input });
      assert.deepEqual([status, JSON.parse(stdout)], [0, value], format);
    }
  });

  it('reads HTML for the element in --element, which no other format accepts', () => {
    const [titled, listed] = ['<h3>A</h3><p>B.</p>', '<ul><li>B.</li></ul>'];
    for (const [element, input, keys] of [
      ['faq', titled, 'question,answer,id'],
      ['risks-accordion', titled, 'name,text,id'],
      ['procedure-steps', titled, 'title,text,id'],
      ['benefit-cards', listed, 'title,id'],
      ['condition-list', listed, 'text,id'],
    ] as const) {
      const { stdout } = run(['import', '-', '--from', 'html', '--element', element], { input });
      const { items } = JSON.parse(stdout) as { items: object[] };
      assert.equal(Object.keys(items[0]!).join(), keys, element);
    }
    const { status, stderr } = run(['import', 'tests/fixtures/prolotherapy.md', '--element', 'faq']);
    assert.equal(status, 2);
    assert.ok(stderr.includes('--element goes with --from html only.'), stderr);
  });

  it('prints only an error if there is no text, or none in the given format', () => {
    for (const [format, input, told] of [
      ['html', '<div id="root"></div><script>run()</script>', 'There is no text in this file.'],
      ['strapi', '{ "items": [] }', 'The content is not a text of this format.'],
      ['yoast', '<p>Words.</p>', 'The content holds no FAQ block of Yoast.'],
    ] as const) {
      const { status, stdout, stderr } = run(['import', '-', '--from', format], { input });
      assert.deepEqual([status, stdout], [1, ''], format);
      assert.ok(stderr.includes(`error    ${told}`), stderr);
    }
  });

  it('prints what it can import and warns about the rest', () => {
    const { status, stdout, stderr } = run(['import', '-', '--from', 'markdown'], {
      input: 'Words and ![a picture](x.png).',
    });
    assert.equal(status, 1);
    assert.match(stdout, /Words and/);
    assert.match(stderr, /warning/);
  });
});

describe('clinic-elements render', () => {
  it('prints a fragment with declarative shadow DOM', () => {
    const { status, stdout } = run(['render', good]);
    assert.equal(status, 0);
    assert.match(stdout, /^<clinic-treatment><template shadowroot/);
    assert.doesNotMatch(stdout, /<html/);
  });

  it('writes a page for each file, with structured data and styles', () => {
    const style = file('own.css', ':root { --clinic-accent: #9a3412 } /* </style> */');
    const out = `${folder}/pages/`;
    const args = ['--page', '--json-ld', '--url', 'https://clinic.example/p', '--style', style, '--out', out];
    const { status } = run(['render', good, lumenWrap, ...args]);
    assert.equal(status, 0);
    const page = readFileSync(join(out, 'prolotherapy.html'), 'utf8');
    assert.match(page, /^<!doctype html>\n<html lang="en">/);
    assert.match(page, /<title>Prolotherapy<\/title>/);
    assert.match(page, /<script type="application\/ld\+json">{"@context":"https:\/\/schema.org"/);
    assert.match(page, /"url":"https:\/\/clinic\.example\/p"/);
    assert.match(page, /--clinic-accent: #9a3412 } \/\* <\\\/style> \*\/<\/style>/);
    assert.match(readFileSync(join(out, 'lumen-wrap.html'), 'utf8'), /Lumen wrap/);
  });

  it('rejects --json-ld for a section, and options without the option that they depend on', () => {
    const section = file('no-data.json', { items: [{ question: 'Q', answer: 'A' }] });
    const refused = run(['render', section, '--element', 'faq', '--json-ld']);
    assert.deepEqual([refused.status, refused.stdout], [2, '']);
    assert.match(refused.stderr, /^--json-ld describes a whole treatment, .* --element faq/);
    const address = run(['render', good, '--url', 'https://clinic.example/p']);
    assert.deepEqual([address.status, address.stdout], [2, '']);
    assert.match(address.stderr, /^--url .* Add --json-ld/);
    const clinic = run(['json-ld', good, '--clinic-url', 'https://clinic.example/']);
    assert.deepEqual([clinic.status, clinic.stdout], [2, '']);
    assert.match(clinic.stderr, /^--clinic-url .* Add --clinic-name/);
  });

  it('activates each built-in theme passed with --style, or the last one if there are two', () => {
    const folder = 'src/theme/themes';
    for (const name of readdirSync(folder)) {
      const { stdout } = run(['render', lumenWrap, '--page', '--style', join(folder, name)]);
      assert.match(
        stdout,
        new RegExp(`<html lang="en" dir="ltr" data-clinic-theme="${basename(name, '.css')}">`),
      );
    }
    const both = ['crisp.css', 'soft.css'].flatMap((name) => ['--style', join(folder, name)]);
    const { stdout } = run(['render', lumenWrap, '--page', ...both]);
    assert.match(stdout, /<html lang="en" dir="ltr" data-clinic-theme="soft">/);
    assert.match(stdout, /\[data-clinic-theme='crisp'\][^]+\[data-clinic-theme='soft'\]/);
    const own = file('own.css', 'p { color: red }');
    const beside = run(['render', lumenWrap, '--page', '--style', join(folder, 'soft.css'), '--style', own]);
    assert.match(beside.stdout, /<html lang="en" dir="ltr" data-clinic-theme="soft">/);
  });

  it('gives the page of a section its language, direction and heading', () => {
    const items = [{ question: 'Q', answer: 'A' }];
    const section = file('fragen.json', { heading: 'Fragen', lang: 'de', items });
    const { stdout } = run(['render', section, '--element', 'faq', '--page']);
    assert.match(stdout, /<html lang="de">/);
    assert.match(stdout, /<title>Fragen<\/title>/);
    const bare = run(['render', file('bare.json', { items }), '--element', 'faq', '--page']);
    assert.match(bare.stdout, /<html lang="en">[^]+<title>Treatment<\/title>/);
    const arabic = file('arabic.json', { heading: 'أسئلة', lang: 'ar', dir: 'rtl', items });
    assert.match(run(['render', arabic, '--element', 'faq', '--page']).stdout, /<html lang="ar" dir="rtl">/);
  });

  it('applies language, heading level, nonce and style to a page, and escapes its text', () => {
    const items = [{ question: 'Q', answer: 'A' }];
    const section = file('asked.json', { heading: 'A & "B" <i>', lang: 'de', items });
    const style = file('asked.css', 'p { color: red } /* </STYLE> */');
    const asked = ['--lang', 'en-GB', '--heading-level', '6', '--nonce', 'YWJj', '--style', style];
    const { stdout } = run(['render', section, '--element', 'faq', '--page', ...asked]);
    assert.match(stdout, /<html lang="en-GB">/);
    assert.match(stdout, /<title>A &amp; &quot;B&quot; &lt;i><\/title>/);
    assert.match(stdout, /<h6 /);
    assert.doesNotMatch(stdout, /<h2 |<style>|<\/STYLE>/);
    assert.match(stdout, /<style nonce="YWJj">p { color: red }/);
  });

  it('loads the script in --script with its hash, after the labels of the page’s language', () => {
    // As the package has them.
    const cdn = join(dirname(program[0]!), '../cdn');
    mkdirSync(cdn);
    const hashes = { 'hydrate.js': 'sha384-h', 'labels/de.js': 'sha384-d' };
    writeFileSync(join(cdn, 'integrity.json'), JSON.stringify(hashes));
    const tag = (address: string, hash: string) =>
      `<script type="module" src="${address}" integrity="${hash}" crossorigin></script>\n`;
    for (const [lang, address, labels, script] of [
      ['de', '/a/b/hydrate.js', '/a/b/labels/de.js', '/a/b/hydrate.js'],
      ['DE-at', 'hydrate.js', 'labels/de.js', 'hydrate.js'],
      [
        'de',
        'https://a.example/h.js?a&b="',
        'https://a.example/labels/de.js',
        'https://a.example/h.js?a&amp;b=&quot;',
      ],
      ['en', '/hydrate.js', undefined, '/hydrate.js'],
      ['nl', '/hydrate.js', undefined, '/hydrate.js'],
    ] as const) {
      const { status, stdout } = run(['render', good, '--lang', lang, '--script', address]);
      assert.equal(status, 0);
      const tags = `${labels ? tag(labels, 'sha384-d') : ''}${tag(script, 'sha384-h')}`;
      assert.ok(stdout.startsWith(`${tags}<clinic-treatment`), stdout.slice(0, 400));
    }
  });

  it('renders translated labels in every built-in language', () => {
    const items = ['A', 'B', 'C'].map((question) => ({ question, answer: 'Yes.' }));
    const section = file('words.json', { items });
    const button = /<button\s+class="toggle-all"[^>]*>([^]*?)<\/button>/;
    const [english, ...others] = ['en', ...readdirSync('src/labels/languages')].map((name) => {
      const args = ['render', section, '--element', 'faq', '--lang', name.split('.', 1)[0] ?? ''];
      return button.exec(run(args).stdout)![1];
    });
    assert.ok(others.length && !others.includes(english));
  });

  it('names the package to install if the one that renders is missing', () => {
    const address = (code: string) => `data:text/javascript,${encodeURIComponent(code)}`;
    for (const [code, told] of [
      ['ERR_MODULE_NOT_FOUND', 'Rendering needs one more package: npm install @lit-labs/ssr\n'],
      ['ERR_OTHER', 'Broken.\n'],
    ] as const) {
      const hooks = `export async function resolve(name, context, next) {
        if (name === '@lit-labs/ssr') throw Object.assign(new Error('Broken.'), { code: '${code}' });
        return next(name, context);
      }`;
      const register = `import { register } from 'node:module'; register(${JSON.stringify(address(hooks))});`;
      const env = { ...process.env, NODE_OPTIONS: `--import ${address(register)}` };
      const { status, stdout, stderr } = run(['render', good], { env });
      assert.deepEqual([status, stdout], [2, '']);
      assert.ok(stderr.endsWith(told), stderr);
    }
  });

  it('reports invalid content and renders the rest', () => {
    const bad = file('half.json', { ...risky, faq: { items: [{ question: 'Q' }] } });
    const { status, stdout, stderr } = run(['render', bad]);
    assert.equal(status, 1);
    assert.match(stdout, /Pain/);
    assert.match(stderr, /faq\.items\[0\]\.answer is missing/);
  });

  it('rewrites the output with --watch when files change, and exits with 0 when interrupted', async () => {
    // Content with a mistake is watched like any other: its author is about to mend it.
    const path = file('watched.json', { ...risky, faq: { items: [{ question: 'Q' }] } });
    const style = file('watched.css', 'p { color: red }');
    const out = join(folder, 'watched.html');
    const args = ['render', path, '--style', style, '--watch', '--out', out];
    // One that does not end when it is told to would be waited for without end.
    const watching = spawn(process.execPath, [...program, ...args], {
      timeout: 20_000,
      killSignal: 'SIGKILL',
    });
    const told = (words: string) =>
      new Promise<void>((resolve) => {
        watching.stderr.on('data', (data: Buffer) => data.includes(words) && resolve());
      });
    await told('Watching 1 file');
    assert.match(readFileSync(out, 'utf8'), /Pain/);
    const again = told('nothing to fix');
    file('watched.json', { ...risky, risks: { items: [{ name: 'Bruise' }] } });
    await again;
    assert.match(readFileSync(out, 'utf8'), /Bruise/);
    const failed = told('watched.css: There is no such file');
    rmSync(style);
    file('watched.json', risky);
    await failed;
    file('watched.css', 'p { color: red }');
    const gone = told('is gone');
    rmSync(path);
    await gone;
    const back = told('nothing to fix');
    file('watched.json', { ...risky, risks: { items: [{ name: 'Itch' }] } });
    await back;
    assert.match(readFileSync(out, 'utf8'), /Itch/);
    const ended = new Promise((resolve) => watching.once('exit', resolve));
    watching.kill('SIGINT');
    assert.equal(await ended, 0);
  });
});

describe('clinic-elements json-ld, schema and new', () => {
  it('json-ld describes a diagnostic procedure if --diagnostic is set', () => {
    assert.match(run(['json-ld', good, '--diagnostic']).stdout, /"DiagnosticProcedure"/);
  });

  it('json-ld prints a graph with questions and clinic, and schema prints the schema', () => {
    const graph = run(['json-ld', good, '--url', 'https://clinic.example/p']).stdout;
    const data = JSON.parse(graph) as object;
    assert.ok('@graph' in data);
    assert.equal(graph, `${JSON.stringify(data, null, 2)}\n`);
    assert.match(graph, /"url": "https:\/\/clinic\.example\/p"/);
    assert.doesNotMatch(graph, /"FAQPage"/);
    const more = ['--faq', '--clinic-name', 'Elm', '--clinic-url', 'https://elm.example/'];
    const { stdout } = run(['json-ld', good, ...more]);
    assert.match(stdout, /"FAQPage"/);
    assert.match(stdout, /"name": "Elm",\s+"url": "https:\/\/elm\.example\/"/);
    assert.equal(run(['schema']).stdout, readFileSync('src/content/schema.json', 'utf8'));
  });

  it('json-ld describes the valid content and reports the rest', () => {
    const half = file('half-described.json', { name: 'A', sources: [{ title: 'One' }, { title: 2 }] });
    const { status, stdout, stderr } = run(['json-ld', half]);
    assert.equal(status, 1);
    assert.match(stdout, /"name": "One"/);
    assert.match(stderr, /sources\[1\]\.title is the number 2/);
  });

  it('new creates a valid file and never overwrites an existing one', () => {
    const path = join(folder, 'new.json');
    const started = run(['new', path]);
    assert.equal(started.status, 0);
    assert.ok(started.stderr.endsWith(`Next: npx clinic-elements check ${path}\n`), started.stderr);
    assert.equal(run(['check', path]).status, 0);
    const { status, stderr } = run(['new', path]);
    assert.equal(status, 2);
    assert.match(stderr, /already exists and is left as it is/);
  });

  it('new accepts extensions in any case', () => {
    const path = join(folder, 'CAPITALS.JSON');
    assert.equal(run(['new', path]).status, 0);
    assert.equal(run(['check', path]).status, 0);
  });

  it('new writes the path of the schema relative to the file', () => {
    const schemas = ['here.json', 'src/content/there.json'].map((file) => {
      const path = join(folder, file);
      assert.equal(run(['new', path]).status, 0);
      const { $schema } = JSON.parse(readFileSync(path, 'utf8')) as { $schema: string };
      return resolve(dirname(path), $schema);
    });
    for (const path of schemas) assert.equal(path, resolve('node_modules/clinic-elements/dist/schema.json'));
    const printed = run(['new']);
    assert.deepEqual([printed.status, printed.stderr], [0, '']);
    assert.match(printed.stdout, /"\$schema": ".\/node_modules\//);
  });

  it('new explains the frequencies not-stated and not-known', () => {
    for (const name of ['often.json', 'often.md']) {
      assert.equal(run(['new', join(folder, name)]).status, 0);
      assert.match(readFileSync(join(folder, name), 'utf8'), /not[- ]stated.*not[- ]known.* looked for/);
    }
  });

  it('new writes placeholders, all of which lint reports', () => {
    for (const name of ['unwritten.json', 'unwritten.md']) {
      assert.equal(run(['new', join(folder, name)]).status, 0);
      const { status, stdout, stderr } = run(['lint', join(folder, name)]);
      assert.equal(status, 1);
      assert.equal((stdout + stderr).split('input/placeholder').length - 1, 14, stdout);
    }
  });

  it('new creates the same content as Markdown and as JSON', () => {
    const [json, markdown] = ['same.json', 'same.md'].map((name) => join(folder, name)) as [string, string];
    for (const path of [json, markdown]) assert.equal(run(['new', path]).status, 0);
    const { value, problems } = treatmentFromMarkdown(readFileSync(markdown, 'utf8'));
    assert.deepEqual(problems, []);
    assert.deepEqual(value, parse(treatment, JSON.parse(readFileSync(json, 'utf8'))).value);
    assert.equal(run(['check', markdown]).status, 0);
  });
});
