import { formatPath, wrongTypeMessage, type Key, type Problem } from './problem.js';
import type { Fields, Report, Schema, Step } from './schema.js';

/** The text that an object was written as or, for a list that lost entries, the indices of those that are left. */
export type Origin = string | readonly number[];

/** Nobody nests content more deeply; the limit keeps the reader from running out of stack. */
export const deepest = 64;

/** No page can show more values; objects that are used in many places could unfold into any number. */
export const most = 1_000_000;

// Matches all but what may stay. Removed are control characters other than tab and line ends, bidirectional overrides and
// isolates, and zero-width spaces: text that contains them can look unlike what it is (CVE-2021-42574, "Trojan Source").
// Joiners and direction marks stay, for scripts that need them. `\p{Cc}` would cost each page half a millisecond.
const hidden = /[^\t\n\r -~\xA0-\u200A\u200C-\u2029\u202F-\u205F\u2061-\u2065\u206A-\uFEFE\uFF00-\uFFFF]/g;

/** The object or list around a value. */
type Holder = Readonly<Record<Key, unknown>>;

/** Stands for a value that threw an error when it was read, and has been reported. */
const unreadable = Symbol();

/** Reads one piece of unknown data by a schema, and collects the problems. `parse()` documents what it promises. */
export class Reader {
  readonly problems: Problem[] = [];
  /** What some of the resulting lists and objects were made from: see `Origin`. */
  readonly origins = new WeakMap<object, Origin>();
  /** The path to the current value. */
  readonly #keys: Key[];
  /** The objects and lists around it. */
  readonly #open: object[] = [];
  /** The result of reading earlier data by the same schema. Reading it again would not change it. */
  readonly #before: unknown;
  #values = 0;

  constructor(name = '', before?: unknown) {
    this.#keys = name ? [name] : [];
    this.#before = before;
  }

  /** The usable part of a value, or undefined, which has then been reported. */
  read(schema: Schema, value: unknown): unknown {
    if (typeof value === 'string') return this.#take(schema, this.#clean(value));
    if (!isObject(value)) return this.#take(schema, value);
    if (this.#open.includes(value)) return this.#report('contains itself. Write it out once.');
    const depth = this.#keys.length;
    if (depth > deepest) return this.#report(`is nested more than ${deepest} levels deep. Flatten it.`);
    this.#open.push(value);
    try {
      return this.#take(schema, value);
    } catch {
      this.#keys.length = depth;
      return this.#report('cannot be read. Pass plain data.');
    } finally {
      this.#open.pop();
    }
  }

  #take(schema: Schema, value: unknown): unknown {
    const taken = this.#takeShape(schema, value);
    return taken === undefined || !schema.step ? taken : this.#takeStep(schema.step, taken);
  }

  #takeStep(step: Step, taken: unknown): unknown {
    const origin = isObject(taken) ? this.origins.get(taken) : taken;
    const indices = Array.isArray(origin) ? (origin as readonly number[]) : undefined;
    const report: Report = (message, ...keys) =>
      this.#report(message, ...keys.map((key) => indices?.[key as number] ?? key));
    const result = step(taken as never, report);
    if (origin !== undefined && isObject(result)) this.origins.set(result, origin as Origin);
    return result;
  }

  #takeShape(schema: Schema, value: unknown): unknown {
    switch (schema.type) {
      case 'choice':
        return this.#take(schema.choose(value), value);
      case 'object':
        if (isObject(value) && !Array.isArray(value)) return this.#takeFields(schema.fields, value);
        break;
      case 'list':
        if (Array.isArray(value)) return this.#takeEntries(schema.item, value);
        break;
      case 'word':
        if (schema.words.includes(value as string)) return value;
        break;
      case 'number':
        if (Number.isSafeInteger(value) && (value as number) >= schema.least) return value;
        break;
      default:
        if (typeof value === schema.type) return value;
    }
    return this.#report(wrongTypeMessage(value, schema));
  }

  #takeFields(fields: Fields, given: object): object | undefined {
    // First, because it may throw.
    const names = Object.keys(given);
    const taken: Record<string, unknown> = { __proto__: null };
    let isWhole = true;
    for (const name of Object.keys(fields)) {
      const field = fields[name]!;
      const value = Object.hasOwn(given, name) ? this.#get(given, name) : undefined;
      if (field.type === 'optional') {
        const read = value == null ? undefined : this.#readAt(name, field.of, value);
        // A field that another script has added to all objects is not something that the author said.
        if (read !== undefined || name in {}) taken[name] = read;
      } else {
        taken[name] = this.#readAt(name, field, value ?? undefined);
        isWhole &&= taken[name] !== undefined;
      }
    }
    if (!isWhole) return undefined;
    for (const name of names) {
      // Other tools' notes: `$schema`, Sanity's `_key`, and `__proto__`.
      if (Object.hasOwn(fields, name) || name.startsWith('$') || name.startsWith('_')) continue;
      const value = this.#get(given, name);
      if (value != null && value !== unreadable)
        this.#report('is not a known field, so it is not shown. Check the spelling.', name);
    }
    return { ...taken };
  }

  #takeEntries(item: Schema, given: readonly unknown[]): unknown[] {
    const taken: unknown[] = [];
    const written: number[] = [];
    // A list directly in the content is always read by the same schema; deeper down, it depends on what is around it.
    const isTopmost = this.#open.length === 2;
    const before = isTopmost ? (this.#before as Holder | undefined)?.[this.#keys.at(-1)!] : undefined;
    for (let index = 0; index < given.length; index++) {
      if (this.#values > most) {
        this.#report('has more than a million values. The rest is left out.');
        break;
      }
      const value = this.#get(given, index);
      const last = (before as Holder | undefined)?.[index];
      const entry = isAsRead(value, last) ? last : this.#readAt(index, item, value);
      if (entry === undefined) continue;
      taken.push(entry);
      written.push(index);
    }
    if (written.length < given.length) this.origins.set(taken, written);
    return taken;
  }

  #readAt(key: Key, schema: Schema, value: unknown): unknown {
    if (value === unreadable) return undefined;
    this.#values++;
    this.#keys.push(key);
    const read = this.read(schema, value);
    this.#keys.pop();
    return read;
  }

  #get(holder: object, key: Key): unknown {
    try {
      return (holder as Holder)[key];
    } catch {
      this.#report('cannot be read. Pass plain data.', key);
      return unreadable;
    }
  }

  #clean(text: string): string {
    const cleaned = text.replace(hidden, '');
    if (cleaned !== text) this.#report('holds control characters, which are removed. Retype the text.');
    return cleaned;
  }

  #report(message: string, ...keys: readonly Key[]): undefined {
    this.problems.push({ path: formatPath([...this.#keys, ...keys]), message });
  }
}

/**
 * Whether an object has the same fields as one that was read, and no others. Never true of one that contains an object or a
 * list.
 */
function isAsRead(given: unknown, read: unknown): boolean {
  if (!isObject(given) || !isObject(read)) return false;
  let fields = 0;
  try {
    for (const name in given) {
      if ((given as Holder)[name] !== (read as Holder)[name]) return false;
      fields++;
    }
  } catch {
    return false;
  }
  return fields === Object.keys(read).length;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
