import { writeCounts } from './counts.mjs';

/** A reporter for Web Test Runner that says nothing and keeps the counts. */
export function countsReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const tests = sessions.flatMap((session) => (session.testResults ? flatten(session.testResults) : []));
      // A file that could not be loaded, or an error outside a test, leaves a failed session without a failed test.
      const broken = sessions.filter((session) => !session.passed && !failures(session).length);
      writeCounts({
        passed: tests.filter((test) => test.passed && !test.skipped).length,
        failed: tests.filter(failing).length + broken.length,
      });
    },
  };
}

const failing = (test) => !test.passed && !test.skipped;
const failures = (session) => (session.testResults ? flatten(session.testResults).filter(failing) : []);
const flatten = (suite) => [...suite.tests, ...suite.suites.flatMap(flatten)];
