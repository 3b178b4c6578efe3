import { formatPath, type Key } from '../content/problem.js';

/**
 * Tells where in the content as it was written a place in the checked content is.
 *
 * They differ in two ways: entries that could not be used are missing from checked lists, and a statement written as
 * a plain text has become an object.
 */
export function pathWriter(written: unknown, checked: unknown): (keys: readonly Key[]) => string {
  const indices = new WeakMap<object, readonly number[]>();

  return (keys) => {
    const path: Key[] = [];
    let [from, to] = [checked, written];
    for (const key of keys) {
      if (typeof to === 'string') break;
      let writtenKey = key;
      if (Array.isArray(from) && Array.isArray(to) && typeof key === 'number') {
        const aligned = indices.get(from) ?? align(from, to);
        indices.set(from, aligned);
        writtenKey = aligned[key] ?? key;
      }
      path.push(writtenKey);
      from = (from as Record<Key, unknown> | undefined)?.[key];
      to = (to as Record<Key, unknown> | undefined)?.[writtenKey];
    }
    return formatPath(path);
  };
}

/** For each checked entry the index of the written one, found in order; entries that nothing became of are skipped. */
function align(checked: readonly unknown[], written: readonly unknown[]): number[] {
  if (checked.length === written.length) return [...checked.keys()];
  let next = 0;
  return checked.map((entry) => {
    while (next < written.length - 1 && !comesFrom(entry, written[next])) next++;
    return next++;
  });
}

function comesFrom(checked: unknown, written: unknown): boolean {
  if (typeof checked !== 'object' || checked === null) return checked === written;
  if (typeof written === 'string') return (checked as { text?: unknown }).text === written;
  if (typeof written !== 'object' || written === null) return false;
  if (Array.isArray(checked)) return Array.isArray(written);
  return Object.entries(checked).every(
    ([key, value]) => key === 'id' || comesFrom(value, (written as Record<string, unknown>)[key]),
  );
}
