/** Prints the total of the last test runs as its only line: `N passed, N failed`. */
import { readCounts, testScripts } from './counts.mjs';

let passed = 0;
let failed = 0;
for (const script of testScripts) {
  // A run that broke off has not passed.
  const counts = readCounts(script) ?? { passed: 0, failed: 1 };
  // What passes in Chromium has passed among the three engines, too, and counts once; what fails counts always.
  if (script !== 'test:browser') passed += counts.passed;
  failed += counts.failed;
}
console.log(`${passed} passed, ${failed} failed`);
