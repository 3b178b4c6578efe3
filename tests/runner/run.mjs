/**
 * Runs npm scripts, all of them even if one fails, and says at the end which did.
 *
 *     node tests/runner/run.mjs build --built types,lint test
 *
 * Those after `--built` find what they need already built, and run without their `pre` scripts, which would build it again.
 * Those with commas between them run side by side, as many at a time as there are processors; their output is shown when they end.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { forgetCounts } from './counts.mjs';

const results = [];
let options = [];
for (const argument of process.argv.slice(2)) {
  if (argument === '--built') options = ['--ignore-scripts'];
  else await runAll(argument.split(','));
}

console.log();
for (const { script, passed, seconds } of results) {
  console.log(`${passed ? '✓' : '✗'} ${script.padEnd(18)} ${seconds.toFixed(1).padStart(6)} s`);
}
if (results.some(({ passed }) => !passed)) process.exitCode = 1;

async function runAll(scripts) {
  if (scripts.length === 1) {
    console.log(`\n── ${scripts[0]}`);
    await run(scripts[0], { stdio: 'inherit' });
    return;
  }
  const waiting = [...scripts];
  const lane = async () => {
    while (waiting.length) await runUnheard(waiting.shift());
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
}

async function runUnheard(script) {
  const written = [];
  await run(script, { stdio: ['ignore', 'pipe', 'pipe'] }, ({ stdout, stderr }) => {
    for (const stream of [stdout, stderr]) stream.on('data', (chunk) => written.push(chunk));
  });
  process.stdout.write(`\n── ${script}\n${Buffer.concat(written)}`);
}

async function run(script, settings, listen = () => undefined) {
  forgetCounts(script);
  const start = performance.now();
  // Windows starts npm through a shell only.
  const shell = process.platform === 'win32';
  const child = spawn('npm', ['run', '--silent', ...options, script], { shell, ...settings });
  listen(child);
  const [status] = await once(child, 'close');
  results.push({ script, passed: status === 0, seconds: (performance.now() - start) / 1000 });
}
