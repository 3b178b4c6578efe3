import * as v from 'valibot';
import type { Checked } from './primitives.js';
import { describe, formatPath, type Key, type Problem } from './problem.js';
import { snapshot } from './snapshot.js';

/** What could be used of some content, and what could not. */
export interface Parsed<Value> {
  /** The usable content, or nothing where none of it is usable. */
  readonly value: Value | undefined;
  readonly problems: readonly Problem[];
}

type Container = Record<Key, unknown>;

/** Where a value hangs: in an object under a name, or in a list at an index. */
type Place = readonly [container: Container, key: Key];

/**
 * Checks unknown data against a schema and keeps what is usable.
 *
 * A bad field that may be left out is left out; one that may not takes the object around it along, and no more.
 * Each loss is reported once, at the place where it was written. Never throws, whatever it is given.
 *
 * @param schema - What the data should be.
 * @param data - The data: decoded JSON, or an object from the page.
 * @param name - Name of the data in messages, such as `faq`; paths start with it.
 */
export function parse<Schema extends v.GenericSchema>(
  schema: Schema,
  data: unknown,
  name = '',
): Parsed<Checked<Schema>> {
  const problems = new Map<string, Problem>();
  const report = (keys: readonly Key[], message: string) => {
    const path = formatPath(name ? [name, ...keys] : keys);
    if (!problems.has(path)) problems.set(path, { path, message });
  };
  const pruner = new Pruner(snapshot(data, report));

  while (pruner.root != null) {
    const result = v.safeParse(schema, pruner.root);
    if (result.success) {
      forUnknownFields(pruner.root, result.output, [], (keys) => {
        const message = 'is not a field that is known here, so it is not shown. Check the spelling.';
        report(pruner.written(keys), message);
      });
      return { value: result.output as Checked<Schema>, problems: [...problems.values()] };
    }
    const paths = result.issues.map((issue) => issue.path?.map((item) => item.key as Key) ?? []);
    result.issues.forEach((issue, index) => report(pruner.written(paths[index]!), describe(issue)));
    pruner.remove(paths);
  }
  return { value: undefined, problems: [...problems.values()] };
}

/** Cuts bad values out of data, and remembers where the rest stood as it was written. */
class Pruner {
  readonly #holder: Container;
  readonly #writtenIndices = new Map<unknown, readonly number[]>();

  constructor(root: unknown) {
    this.#holder = { root };
  }

  get root(): unknown {
    return this.#holder.root;
  }

  /** The path as the author wrote it, before anything was cut out. */
  written(keys: readonly Key[]): Key[] {
    return this.#placesOn(keys)
      .slice(1)
      .map(([container, key]) => this.#writtenIndices.get(container)?.[key as number] ?? key);
  }

  /** Cuts out the values at the paths. What is not there cannot be: the object that misses it goes instead. */
  remove(paths: readonly (readonly Key[])[]): void {
    const doomed = new Map<Container, Set<Key>>();
    for (const keys of paths) {
      const places = this.#placesOn(keys);
      const last = places.at(-1)!;
      const [container, key] = last[1] in last[0] || places.length === 1 ? last : places.at(-2)!;
      doomed.set(container, (doomed.get(container) ?? new Set()).add(key));
    }
    for (const [container, keys] of doomed) {
      if (Array.isArray(container)) this.#removeEntries(container, keys);
      else for (const key of keys) delete container[key];
    }
  }

  #removeEntries(list: unknown[], gone: ReadonlySet<Key>): void {
    const kept = [...list.keys()].filter((index) => !gone.has(index));
    const before = this.#writtenIndices.get(list);
    this.#writtenIndices.set(list, before ? kept.map((index) => before[index]!) : kept);
    list.splice(0, list.length, ...kept.map((index) => list[index]));
  }

  #placesOn(keys: readonly Key[]): Place[] {
    const places: Place[] = [[this.#holder, 'root']];
    for (const key of keys) {
      const [container, at] = places.at(-1)!;
      places.push([container[at] as Container, key]);
    }
    return places;
  }
}

/** Finds the fields that the schema has no place for: most often a slip of the pen, and what they hold is not shown. */
function forUnknownFields(
  input: unknown,
  output: unknown,
  keys: Key[],
  found: (keys: readonly Key[]) => void,
): void {
  if (!isObject(input) || !isObject(output)) return;
  const isList = Array.isArray(input);
  if (isList !== Array.isArray(output)) return;
  for (const name of Object.keys(input)) {
    keys.push(isList ? Number(name) : name);
    if (Object.hasOwn(output, name)) forUnknownFields(input[name], output[name], keys, found);
    else found(keys);
    keys.pop();
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
