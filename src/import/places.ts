import type { Key } from '../content/problem.js';
import type { Position } from './imported.js';

/** Remembers where pieces of content were written: an object by itself, or a field by the object that it is in. */
export class Places {
  readonly #objects = new WeakMap<object, Position>();
  readonly #fields = new WeakMap<object, Map<Key, Position>>();

  /** Notes a place, unless one is noted already: what is written in several pieces starts at the first. */
  note(position: Position, of: object, field?: Key): void {
    if (field === undefined) {
      if (!this.#objects.has(of)) this.#objects.set(of, position);
      return;
    }
    const fields = this.#fields.get(of) ?? new Map<Key, Position>();
    if (!fields.has(field)) this.#fields.set(of, fields.set(field, position));
  }

  /** Where the value at some keys was written; undefined if that was not noted. */
  at(keys: readonly Key[], root: unknown): Position | undefined {
    let place: Position | undefined;
    let value = root;
    for (const key of keys) {
      if (!isObject(value)) return undefined;
      const holder = value;
      value = Object.hasOwn(holder, key) ? (holder as Record<Key, unknown>)[key] : undefined;
      place = (isObject(value) && this.#objects.get(value)) || this.#fields.get(holder)?.get(key);
    }
    return place;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
