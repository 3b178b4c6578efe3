import { formatPath, type Key } from '../content/problem.js';
import { deepest, most } from '../content/reader.js';
import type { Finding } from './finding.js';

/** An entry of a `$lint` list: the rule's findings, at this place or below, are intended. */
export interface Silence {
  readonly path: string;
  readonly rule: string;
  readonly reason: string;
}

/** The silences in content as it was written. Reads only plain fields of its own, and never throws. */
export function silencesOf(content: unknown): Silence[] {
  const silences: Silence[] = [];
  const open = new Set<object>();
  let values = 0;

  function walk(value: unknown, keys: readonly Key[]): void {
    if (typeof value !== 'object' || value === null || open.has(value) || keys.length > deepest) return;
    open.add(value);
    try {
      const names = Array.isArray(value) ? value.keys() : Object.keys(value);
      for (const key of names) {
        if (values++ > most) return;
        const inner = read(value, key);
        if (key === '$lint') collect(inner, formatPath(keys));
        else if (typeof key === 'number' || !/^[$_]/.test(key)) walk(inner, [...keys, key]);
      }
    } catch {
      // Content that cannot be listed has no silences; parse() reports it.
    }
    open.delete(value);
  }

  function collect(list: unknown, path: string): void {
    for (const entry of Array.isArray(list) ? list : [list]) {
      const { rule, reason } = (entry ?? {}) as { rule?: unknown; reason?: unknown };
      silences.push({ path, rule: asText(rule), reason: asText(reason) });
    }
  }

  walk(content, []);
  return silences;
}

/** Whether a finding of a silence's rule is at the place of the silence, or below. */
export function covers({ path: place }: Silence, { path }: Finding): boolean {
  return !place || path === place || (path.startsWith(place) && /^[.[]/.test(path.slice(place.length)));
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

function read(holder: object, key: Key): unknown {
  try {
    return (holder as Record<Key, unknown>)[key];
  } catch {
    return undefined;
  }
}
