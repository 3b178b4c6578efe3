/** What is said of a run of tests or scripts, and whether it fails. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { file, folder } from './support/files.js';

/** Runs tests, written as the lines of a file, as a run of their own: without the marks of this one, and its counts. */
function runOf(...lines: string[]) {
  const imports = ["import assert from 'node:assert';", "import { describe, it } from 'node:test';"];
  const path = file('reported.test.mjs', [...imports, ...lines].join('\n'));
  const env = { ...process.env };
  delete env.NODE_TEST_CONTEXT;
  delete env.npm_lifecycle_event;
  const args = ['--test', '--test-reporter=./tests/runner/node-reporter.mjs', path];
  return spawnSync(process.execPath, args, { encoding: 'utf8', env });
}

describe('the report of a run', () => {
  it('counts what passes and says nothing of it', () => {
    const { status, stdout } = runOf("describe('a', () => { it('b', () => {}); it('c', () => {}); });");
    assert.equal(status, 0);
    assert.match(stdout, /^2 passed, 0 failed in [\d.]+ s\n$/);
  });

  it('counts nothing that is skipped, or still to be done', () => {
    const { status, stdout } = runOf(
      "it('a', { skip: true }, () => {}); it('b', { todo: true }, () => {}); it('c', () => {});",
    );
    assert.equal(status, 0);
    assert.match(stdout, /^1 passed, 0 failed/);
  });

  it('fails where a file holds no test', () => {
    const { status, stdout } = runOf("if (false) it('a', () => assert.fail());");
    assert.equal(status, 1);
    assert.match(stdout, /^✗ .*reported\.test\.mjs holds no test\.\n\n0 passed, 1 failed/);
  });

  it('says whose hook fails where the tests pass', () => {
    const { status, stdout } = runOf(
      "import { after } from 'node:test';",
      "describe('a', () => { after(() => assert.fail('b')); it('c', () => {}); });",
    );
    assert.equal(status, 1);
    assert.match(stdout, /^✗ a\n[^]+AssertionError.*: b\n[^]+^1 passed, 1 failed/m);
  });

  it('names what fails by its suite, with its reason', () => {
    const { status, stdout } = runOf("describe('a', () => it('b', () => assert.fail('c')));");
    assert.equal(status, 1);
    assert.match(stdout, /^✗ a › b\n[^]+AssertionError.*: c\n[^]+^0 passed, 1 failed/m);
  });

  it('fails where an assertion fails that its test did not wait for', () => {
    const { status, stdout } = runOf("it('a', () => void assert.rejects(async () => {}));");
    assert.equal(status, 1);
    assert.match(stdout, /^✗ .*"a".*Missing expected rejection.*\n\n[^]+^1 passed, 1 failed/m);
  });

  it('fails where a file cannot be loaded', () => {
    const { status, stdout } = runOf("import './nowhere.mjs';");
    assert.equal(status, 1);
    assert.match(stdout, /^0 passed, 1 failed/m);
  });
});

describe('the report of a run in browsers', () => {
  /** How a run ends whose sessions are these, as the runner tells of them. */
  const endOf = (...sessions: object[]) =>
    spawnSync(
      process.execPath,
      [
        '--input-type=module',
        '--eval',
        `import { countsReporter } from './tests/runner/counts-reporter.mjs';
        countsReporter().onTestRunFinished({ sessions: ${JSON.stringify(sessions)} });`,
      ],
      { encoding: 'utf8', env: { ...process.env, npm_lifecycle_event: '' } },
    );
  const suite = { tests: [], suites: [{ tests: [{ passed: true }], suites: [] }] };

  it('fails where a file holds no test', () => {
    const empty = { passed: true, testFile: 'tests/empty.test.ts', testResults: { tests: [], suites: [] } };
    const { status, stderr } = endOf({ passed: true, testResults: suite }, empty);
    assert.equal(status, 1);
    assert.equal(stderr, '✗ tests/empty.test.ts holds no test.\n');
  });

  it('says nothing where each file holds one', () => {
    const { status, stderr } = endOf({ passed: true, testResults: suite });
    assert.equal(status, 0);
    assert.equal(stderr, '');
  });
});

describe('a run of scripts', () => {
  const runner = join(import.meta.dirname, '../runner/run.mjs');
  file('package.json', { scripts: { good: 'echo fine', bad: 'exit 1' } });
  const run = (...scripts: string[]) =>
    spawnSync(process.execPath, [runner, ...scripts], { cwd: folder, encoding: 'utf8' });

  it('goes on after one that fails, and fails', () => {
    for (const scripts of [['bad', 'good'], ['bad,good']]) {
      const { status, stdout } = run(...scripts);
      assert.equal(status, 1);
      assert.match(stdout, /^fine\n[^]*^✗ bad /m);
      assert.match(stdout, /^✓ good /m);
    }
  });

  it('passes where all do', () => {
    const { status, stdout } = run('good');
    assert.equal(status, 0);
    assert.match(stdout, /^✓ good /m);
  });
});
