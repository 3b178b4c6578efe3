/**
 * A reporter for Node's test runner: quiet about what passes, complete about what fails. It keeps the counts, and fails a run
 * if a file contains no test, which the runner accepts.
 */
import { relative, resolve } from 'node:path';
import { writeCounts } from './counts.mjs';

/** @param {AsyncIterable<import('node:test/reporters').TestEvent>} source */
export default async function* report(source) {
  let passed = 0;
  let failed = 0;
  const start = performance.now();
  // The names of the suites around the test that runs; a test reports before its suite does.
  const path = [];

  for await (const { type, data } of source) {
    switch (type) {
      case 'test:start':
        path.length = data.nesting;
        path.push(data.name);
        break;
      case 'test:pass':
        // A file without a test is reported as a test of its name, which passes.
        if (data.file && resolve(data.name) === data.file) {
          failed++;
          process.exitCode = 1;
          yield `✗ ${relative('.', data.file)} holds no test.\n\n`;
        } else if (data.details.type !== 'suite' && data.skip === undefined && data.todo === undefined)
          passed++;
        break;
      case 'test:fail':
        // A suite fails with its tests, which have been counted; one that fails by itself counts as one.
        if (data.details.error.failureType === 'subtestsFailed') break;
        failed++;
        // Node 22 takes a run as passed where only a hook of a suite failed.
        process.exitCode = 1;
        yield describeFailure([...path.slice(0, data.nesting), data.name], data);
        break;
      case 'test:diagnostic':
        // Why a file fails whose tests have passed: an assertion that none of them waited for.
        if (data.message.includes('asynchronous activity after the test ended'))
          yield `✗ ${data.message}\n\n`;
        break;
      case 'test:stderr':
      case 'test:stdout':
        yield data.message;
        break;
    }
  }

  writeCounts({ passed, failed });
  yield `${passed} passed, ${failed} failed in ${((performance.now() - start) / 1000).toFixed(1)} s\n`;
}

function describeFailure(path, { file, line, details }) {
  const error = details.error.cause ?? details.error;
  const text = typeof error === 'string' ? error : (error.stack ?? error.message ?? String(error));
  const place = file ? `${relative('.', file)}${line ? `:${line}` : ''}` : '';
  return `✗ ${path.join(' › ')}\n  ${place}\n  ${text.replaceAll('\n', '\n  ')}\n\n`;
}
