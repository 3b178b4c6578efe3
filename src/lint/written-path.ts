import { formatPath, type Key } from '../content/problem.js';
import type { Reader } from '../content/reader.js';

/**
 * Maps a place in the checked content to its path in the content as it was written.
 *
 * They differ in two ways: entries that could not be used are missing from checked lists, and a statement written as plain
 * text has become an object.
 */
export function pathWriter(checked: unknown, { origins }: Reader): (keys: readonly Key[]) => string {
  return (keys) => {
    const path: Key[] = [];
    let value = checked;
    for (const key of keys) {
      const origin = origins.get(value as object);
      if (typeof origin === 'string') break;
      path.push(origin?.[key as number] ?? key);
      value = (value as Record<Key, unknown> | undefined)?.[key];
    }
    return formatPath(path);
  };
}
