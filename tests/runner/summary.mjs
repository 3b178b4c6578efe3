/** Prints the total of the last test runs as its only line: `N passed, N failed`. */
import { readCounts, testScripts } from './counts.mjs';

// What they run, others run as well: `test:engines` the tests of `test:browser`, `test:pages` those of `test:chromium`.
const repeated = ['test:browser', 'test:chromium'];

let passed = 0;
let failed = 0;
for (const script of testScripts) {
  // A run that broke off has not passed.
  const counts = readCounts(script) ?? { passed: 0, failed: 1 };
  // What passes twice counts once; what fails counts always.
  if (!repeated.includes(script)) passed += counts.passed;
  failed += counts.failed;
}
console.log(`${passed} passed, ${failed} failed`);
