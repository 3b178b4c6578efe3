import { afterTest } from './after-test.js';

/** Keeps what is written to the console, until the test is over, and out of the report. */
export function stubConsole(method: 'warn' | 'error') {
  const calls: string[] = [];
  const original = console[method].bind(console);
  console[method] = (...parts: unknown[]) => void calls.push(parts.join(' '));
  afterTest(() => (console[method] = original));
  return calls;
}
