/**
 * Runs npm scripts one after another, all of them even where one fails, and says at the end which did.
 *
 *     node tests/runner/run.mjs types lint test build --built size
 *
 * Those after `--built` find built what they need, and run without their `pre` scripts, which would build it again.
 */
import { runTool } from '../support/tool.mjs';
import { forgetCounts } from './counts.mjs';

const names = process.argv.slice(2);
const built = names.includes('--built') ? names.indexOf('--built') : names.length;
const results = names.toSpliced(built, 1).map((script, index) => {
  console.log(`\n── ${script}`);
  forgetCounts(script);
  const start = performance.now();
  const options = index < built ? [] : ['--ignore-scripts'];
  const { status } = runTool('npm', ['run', '--silent', ...options, script], { stdio: 'inherit' });
  return { script, passed: status === 0, seconds: (performance.now() - start) / 1000 };
});

console.log();
for (const { script, passed, seconds } of results) {
  console.log(`${passed ? '✓' : '✗'} ${script.padEnd(18)} ${seconds.toFixed(1).padStart(6)} s`);
}
if (results.some(({ passed }) => !passed)) process.exitCode = 1;
