import type { Key } from '../content/problem.js';
import type { Treatment } from '../content/treatment.js';

/** A place where the content names a source or a term of the treatment. */
export interface Reference {
  readonly at: readonly Key[];
  /** The list that the entry should be in. */
  readonly list: 'sources' | 'terms';
  readonly id: string;
}

/** The ids of the entries of one list. */
export function idsOf(treatment: Treatment, list: Reference['list']): ReadonlySet<string> {
  return new Set(treatment[list]?.map(({ id }) => id));
}

/** Every place where the content names a source or a term, in the order of the content. */
export function referencesOf(treatment: Treatment): Reference[] {
  const references: Reference[] = [];

  function walk(value: unknown, at: readonly Key[]): void {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) return value.forEach((entry, index) => walk(entry, [...at, index]));
    const { type } = value as { readonly type?: unknown };
    for (const [key, inner] of Object.entries(value)) {
      if (type === 'citation' && key === 'source') add('sources', inner, [...at, key]);
      else if (type === 'term' && key === 'term') add('terms', inner, [...at, key]);
      else if (key === 'sources' && at.length) addAll(inner as readonly unknown[], [...at, key]);
      else walk(inner, [...at, key]);
    }
  }

  function addAll(ids: readonly unknown[], at: readonly Key[]): void {
    ids.forEach((id, index) => add('sources', id, [...at, index]));
  }

  function add(list: Reference['list'], id: unknown, at: readonly Key[]): void {
    references.push({ at, list, id: String(id) });
  }

  walk(treatment, []);
  return references;
}
