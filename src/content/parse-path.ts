import type { Key } from './problem.js';

/** Reads a path that `formatPath` wrote. */
export function parsePath(path: string): Key[] {
  const keys = path.split(/[.[\]]+/).filter(Boolean);
  return keys.map((key) => (/^\d+$/.test(key) ? Number(key) : key));
}
