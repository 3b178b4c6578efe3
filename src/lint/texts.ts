import type { Key } from '../content/problem.js';

/** Every text of the content as it is written, ids and addresses included. */
export function* textsIn(
  value: unknown,
  at: readonly Key[] = [],
): Generator<{ readonly at: readonly Key[]; readonly text: string }> {
  if (typeof value === 'string') {
    yield { at, text: value };
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      yield* textsIn(inner, [...at, Array.isArray(value) ? Number(key) : key]);
    }
  }
}
