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

describe('the report of a test run in Node', () => {
  it('counts passing tests without listing them', () => {
    const { status, stdout } = runOf("describe('a', () => { it('b', () => {}); it('c', () => {}); });");
    assert.equal(status, 0);
    assert.match(stdout, /^2 passed, 0 failed in [\d.]+ s\n$/);
  });

  it('does not count skipped or todo tests', () => {
    const { status, stdout } = runOf(
      "it('a', { skip: true }, () => {}); it('b', { todo: true }, () => {}); it('c', () => {});",
    );
    assert.equal(status, 0);
    assert.match(stdout, /^1 passed, 0 failed/);
  });

  it('fails if a file contains no tests', () => {
    const { status, stdout } = runOf("if (false) it('a', () => assert.fail());");
    assert.equal(status, 1);
    assert.match(stdout, /^✗ .*reported\.test\.mjs holds no test\.\n\n0 passed, 1 failed/);
  });

  it('names the suite whose hook fails although its tests pass', () => {
    const { status, stdout } = runOf(
      "import { after } from 'node:test';",
      "describe('a', () => { after(() => assert.fail('b')); it('c', () => {}); });",
    );
    assert.equal(status, 1);
    assert.match(stdout, /^✗ a\n[^]+AssertionError.*: b\n[^]+^1 passed, 1 failed/m);
  });

  it('names a failing test with its suite and the reason', () => {
    const { status, stdout } = runOf("describe('a', () => it('b', () => assert.fail('c')));");
    assert.equal(status, 1);
    assert.match(stdout, /^✗ a › b\n[^]+AssertionError.*: c\n[^]+^0 passed, 1 failed/m);
  });

  it('fails if an assertion fails that its test did not await', () => {
    const { status, stdout } = runOf("it('a', () => void assert.rejects(async () => {}));");
    assert.equal(status, 1);
    assert.match(stdout, /^✗ .*"a".*Missing expected rejection.*\n\n[^]+^1 passed, 1 failed/m);
  });

  it('fails if a file cannot be loaded', () => {
    const { status, stdout } = runOf("import './nowhere.mjs';");
    assert.equal(status, 1);
    assert.match(stdout, /^0 passed, 1 failed/m);
  });
});

describe('the report of a test run in browsers', () => {
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

  it('fails if a file contains no tests', () => {
    const empty = { passed: true, testFile: 'tests/empty.test.ts', testResults: { tests: [], suites: [] } };
    const { status, stderr } = endOf({ passed: true, testResults: suite }, empty);
    assert.equal(status, 1);
    assert.equal(stderr, '✗ tests/empty.test.ts holds no test.\n');
  });

  it('passes and prints nothing if each file contains a test', () => {
    const { status, stderr } = endOf({ passed: true, testResults: suite });
    assert.equal(status, 0);
    assert.equal(stderr, '');
  });
});

describe('the script runner', () => {
  const runner = join(import.meta.dirname, '../runner/run.mjs');
  file('package.json', { scripts: { good: 'echo fine', bad: 'exit 1' } });
  const run = (...scripts: string[]) =>
    spawnSync(process.execPath, [runner, ...scripts], { cwd: folder, encoding: 'utf8' });

  it('continues after a failing script, then fails', () => {
    for (const scripts of [['bad', 'good'], ['bad,good']]) {
      const { status, stdout } = run(...scripts);
      assert.equal(status, 1);
      assert.match(stdout, /^fine\n[^]*^✗ bad /m);
      assert.match(stdout, /^✓ good /m);
    }
  });

  it('passes if all scripts pass', () => {
    const { status, stdout } = run('good');
    assert.equal(status, 0);
    assert.match(stdout, /^✓ good /m);
  });
});
