/** What the command line takes for an option or a name, and what it refuses. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { elements, sectionImporters, sourceFormats } from '../../src/cli/choices.js';
import { formats } from '../../src/cli/report.js';
import { findingSeverities } from '../../src/lint/finding.js';
import { version } from '../../src/version.js';
import { run } from './support/program.js';

const good = 'tests/fixtures/prolotherapy.json';

describe('clinic-elements', () => {
  it('exits with 2 and a hint on invalid usage, prints its version, and shows help with exit code 0', () => {
    const misspelt = run(['chekc', good]);
    assert.deepEqual([misspelt.status, misspelt.stdout], [2, '']);
    assert.match(misspelt.stderr, /Did you mean check\?/);
    for (const level of ['1', '7', '23'])
      assert.equal(run(['render', good, '--heading-level', level]).status, 2);
    assert.equal(run(['--version']).stdout, `${version}\n`);
    const { status, stdout } = run(['render', '--help']);
    assert.equal(status, 0);
    assert.match(stdout, /Example:/);
  });

  it('suggests --help if an argument or the value of an option is missing, and on an unknown one', () => {
    for (const args of [
      ['check'],
      ['lint', good, '--off'],
      ['render', good, '-v'],
      ['schema', 'x'],
      ['chekc'],
    ]) {
      const { status, stdout, stderr } = run(args);
      assert.deepEqual([status, stdout], [2, ''], args.join(' '));
      assert.match(stderr, /^error: .*\n(\(Did .*\n)?Add --help to see what can be written here\.\n$/);
    }
    for (const args of [[], ['--help'], ['--version'], ['lint', good, '--fail-on', 'x']])
      assert.doesNotMatch(run(args).stderr, /Add --help/, args.join(' '));
  });

  it('prints help that fits into 80 columns, explains the exit codes and shows no empty default', () => {
    const { stdout } = run(['--help']);
    for (const code of ['0  all is well', '1  something in the content needs', '2  wrong usage'])
      assert.ok(stdout.includes(`\n  ${code}`), stdout);
    const commands = Array.from(stdout.matchAll(/^ {2}([a-z-]+) .* {2}\w/gm), ([, name = '']) => name);
    assert.deepEqual(commands, ['check', 'lint', 'import', 'render', 'json-ld', 'schema', 'new', 'help']);
    for (const told of [stdout, ...commands.map((name) => run([name, '--help']).stdout)]) {
      for (const line of told.split('\n')) assert.ok(line.length <= 80, line);
      assert.doesNotMatch(told, /default: \[\]/);
    }
  });

  it('lists the allowed choices if an option has an invalid value', () => {
    for (const [args, choices] of [
      [['check', good, '--element', 'page'], elements],
      [['check', good, '--format', 'xml'], formats],
      [['lint', good, '--fail-on', 'never'], findingSeverities],
      [['import', '-', '--from', 'docx'], sourceFormats],
      [['import', '-', '--from', 'html', '--element', 'sources'], Object.keys(sectionImporters)],
    ] as const) {
      const { status, stdout, stderr } = run(args);
      assert.deepEqual([status, stdout], [2, ''], args.join(' '));
      assert.ok(stderr.endsWith(` Allowed choices are ${choices.join(', ')}.\n`), stderr);
    }
  });

  it('rejects an empty file name or option value', () => {
    for (const args of [
      ['check', good, ''],
      ['lint', good, '--off', ''],
      ['render', good, '--out', ''],
      ['render', good, '--lang', ''],
      ['json-ld', good, '--url', ''],
      ['new', ''],
    ]) {
      const { status, stdout, stderr } = run(args);
      assert.deepEqual([status, stdout], [2, ''], args.join(' '));
      assert.match(stderr, /^A file name or the value of an option is empty\. Write it, or leave it out\./);
    }
  });

  it('rejects a nonce that is not in Base64, and says where to find the right one', () => {
    const { status, stdout, stderr } = run(['render', good, '--nonce', 'a"b']);
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(
      stderr,
      /^The nonce is not in Base64\. Pass the one in the page’s Content-Security-Policy\./,
    );
  });

  it('rejects an invalid language or address', () => {
    assert.match(run(['render', good, '--lang', 'e n']).stderr, /--lang.*Use a language tag such as "en"/);
    for (const address of ['clinic.example', 'javascript:alert(1)', '/wrap', 'https://']) {
      for (const args of [
        ['json-ld', good],
        ['render', good, '--json-ld'],
      ]) {
        const { status, stdout, stderr } = run([...args, '--url', address]);
        assert.deepEqual([status, stdout], [2, ''], address);
        assert.match(stderr, /--url.*Use a whole address, such as https:/);
      }
    }
    const clinic = run(['json-ld', good, '--clinic-name', 'A', '--clinic-url', 'elm.example']);
    assert.deepEqual([clinic.status, clinic.stdout], [2, '']);
    assert.match(clinic.stderr, /--clinic-url.*Use a whole address, such as https:/);
    assert.equal(run(['json-ld', good, '--url', 'HTTP://CLINIC.EXAMPLE/']).status, 0);
  });
});
