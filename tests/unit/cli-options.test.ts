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
    assert.equal(run(['json-ld', good, '--url', 'HTTP://CLINIC.EXAMPLE/']).status, 0);
  });
});
