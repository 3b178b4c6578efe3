import { relative } from 'node:path';
import { writeCounts } from './counts.mjs';

/**
 * A reporter for Web Test Runner that keeps the counts, and fails a run if a file contains no test, which the runner accepts.
 */
export function countsReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const tests = sessions.flatMap(testsOf);
      // A file that could not be loaded, or an error outside a test, leaves a failed session without a failed test.
      const broken = sessions.filter((session) => !session.passed && !testsOf(session).some(failing));
      const empty = sessions.filter((session) => session.passed && !testsOf(session).length);
      writeCounts({
        passed: tests.filter((test) => test.passed && !test.skipped).length,
        failed: tests.filter(failing).length + broken.length + empty.length,
      });
      if (!empty.length) return;
      // The runner has the last word before, and leaves with a code of its own.
      process.once('exit', () => {
        for (const { testFile } of empty) console.error(`✗ ${relative('', testFile)} holds no test.`);
        process.exitCode = 1;
      });
    },
  };
}

const testsOf = ({ testResults }) => (testResults ? flatten(testResults) : []);
const failing = (test) => !test.passed && !test.skipped;
const flatten = (suite) => [...suite.tests, ...suite.suites.flatMap(flatten)];
