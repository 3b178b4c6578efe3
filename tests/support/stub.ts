/** Keeps what is written to the console, and out of the report. */
export function stub(method: 'warn' | 'error') {
  const calls: string[] = [];
  const original = console[method].bind(console);
  console[method] = (...parts: unknown[]) => void calls.push(parts.join(' '));
  return {
    calls,
    restore: () => {
      console[method] = original;
    },
  };
}
