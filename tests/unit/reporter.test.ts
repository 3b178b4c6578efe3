/** What is said of a run of tests or scripts, and whether it fails. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { file, folder } from './support/files.js';

// With a copy, whose counts are not those of this project.
cpSync(join(import.meta.dirname, '../runner'), join(folder, 'tests/runner'), { recursive: true });

/** Runs Node in the folder of the copy, without the marks of this run. */
function node(...args: string[]) {
  const env = { ...process.env };
  delete env.NODE_TEST_CONTEXT;
  delete env.npm_lifecycle_event;
  // `npm run check` runs its scripts so.
  delete env.npm_config_ignore_scripts;
  return spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', env });
}

const testing = ['--test', '--test-reporter=./tests/runner/node-reporter.mjs', 'reported.test.mjs'];

/** Runs tests, written as the lines of a file. */
function runOf(...lines: string[]) {
  const imports = ["import assert from 'node:assert';", "import { describe, it } from 'node:test';"];
  file('reported.test.mjs', [...imports, ...lines].join('\n'));
  return node(...testing);
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
    const { status, stdout } = runOf(
      "describe('z', () => it('y', () => {}));",
      "describe('a', () => it('b', () => assert.fail('c')));",
    );
    assert.equal(status, 1);
    assert.match(
      stdout,
      /^✗ a › b\n {2}reported\.test\.mjs:4\n[^]+AssertionError.*: c\n[^]+^1 passed, 1 failed/m,
    );
  });

  it('shows what the tests print', () => {
    const { stdout } = runOf("it('a', () => { console.log('b'); console.error('c'); });");
    assert.match(stdout, /^b$/m);
    assert.match(stdout, /^c$/m);
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
  const endOf = (...sessions: object[]) => node('--input-type=module', '--eval', reporting(sessions));
  const suite = { tests: [], suites: [{ tests: [{ passed: true }], suites: [] }] };

  it('fails if a file contains no tests', () => {
    const testFile = join(folder, 'tests/empty.test.ts');
    const empty = { passed: true, testFile, testResults: { tests: [], suites: [] } };
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

/** A module that tells the reporter of Web Test Runner of sessions. */
function reporting(sessions: readonly object[]): string {
  return `import { countsReporter } from './tests/runner/counts-reporter.mjs';
    countsReporter().onTestRunFinished({ sessions: ${JSON.stringify(sessions)} });`;
}

const scripts = {
  pregood: 'echo made',
  good: 'echo fine',
  bad: 'echo wrong>&2&& exit 1',
  'test:unit': ['node', ...testing].join(' '),
  'test:browser': 'node sessions.mjs',
  'test:engines': 'node sessions.mjs',
};
file('package.json', { scripts });
const run = (...names: string[]) => node('tests/runner/run.mjs', ...names);

describe('the script runner', () => {
  it('continues after a failing script, shows what each prints, then fails', () => {
    for (const names of [['bad', 'good'], ['bad,good']]) {
      const { status, stdout, stderr } = run(...names);
      assert.equal(status, 1);
      assert.match(stdout, /^── good\nmade\nfine\n[^]*^✗ bad /m);
      assert.match(stdout, /^✓ good /m);
      assert.match(stdout + stderr, /^wrong *$/m);
    }
  });

  it('runs all scripts if there are more than processors', () => {
    const names = Array<string>(availableParallelism() + 1).fill('good');
    assert.equal(run(names.join()).stdout.match(/^✓ good /gm)?.length, names.length);
  });

  it('skips the pre scripts of scripts after --built', () => {
    const { stdout } = run('--built', 'good');
    assert.match(stdout, /^fine$/m);
    assert.doesNotMatch(stdout, /made/);
  });

  it('passes if all scripts pass', () => {
    const { status, stdout } = run('good');
    assert.equal(status, 0);
    assert.match(stdout, /^✓ good /m);
  });
});

describe('the total of the last test runs', () => {
  const total = () => node('tests/runner/summary.mjs').stdout;

  it('counts every failure, each passing test once, and a script that did not report as a failure', () => {
    assert.equal(total(), '0 passed, 8 failed\n');
    file(
      'reported.test.mjs',
      "import { it } from 'node:test'; it('a', () => {}); it('b', () => {}); it('c', () => Promise.reject('no'));",
    );
    const [passed, failed] = [{ passed: true }, { passed: false }];
    const skipped = [
      { passed: true, skipped: true },
      { passed: false, skipped: true },
    ];
    const suites = [{ tests: [passed], suites: [] }];
    const sessions = [
      { passed: false, testResults: { tests: [passed, failed, ...skipped], suites } },
      // What failed is not a test.
      { passed: false, testResults: { tests: [passed], suites: [] } },
      { passed: false },
      { passed: true, testFile: '', testResults: { tests: [], suites: [] } },
    ];
    file('sessions.mjs', reporting(sessions));
    // 2 passed and 1 failed; 3 and 4; 3 and 4 again.
    run('test:unit', 'test:engines', 'test:browser');
    assert.equal(total(), '5 passed, 14 failed\n');
  });

  it('forgets what a script counted before it broke off', () => {
    file('reported.test.mjs', "import { it } from 'node:test'; it('a', () => {});");
    run('test:unit');
    const [passed, failed] = total().match(/\d+/g)!.map(Number) as [number, number];
    file('package.json', { scripts: { ...scripts, 'test:unit': 'exit 1' } });
    run('test:unit');
    assert.equal(total(), `${passed - 1} passed, ${failed + 1} failed\n`);
  });
});
