import { parsePath } from '../content/parse-path.js';
import type { Key } from '../content/problem.js';
import type { Fields, Optional, Schema } from '../content/schema.js';

type Data = Readonly<Record<string, unknown>> | null | undefined;

/**
 * How to write the object that belongs where something else is, once for each kind of it: `{ "kind": "verbal", "word": "rare"
 * }`. Undefined if something other than an object may be there, too.
 *
 * @param path - Where it is, as `formatPath` writes paths.
 */
export function wantedShape(schema: Schema, data: unknown, path: string): string | undefined {
  const { at, value } = follow(schema, data, path);
  if (!at) return undefined;
  const shapes = kindsOf(at).map((kind) =>
    kind.type === 'object' ? shapeOf(kind.fields, value) : undefined,
  );
  return shapes.every(Boolean) ? shapes.join(' or ') : undefined;
}

/**
 * The unknown fields beside a missing one: most often one of them is the missing one, misspelt.
 *
 * @param path - Of the missing field, as `formatPath` writes paths.
 */
export function unknownFieldsBeside(schema: Schema, data: unknown, path: string): readonly string[] {
  const { at, value } = follow(schema, data, path.replace(/(?:^|\.)[^.]*$/, ''));
  const known = at
    ? kindsOf(at).flatMap((kind) => (kind.type === 'object' ? Object.keys(kind.fields) : []))
    : [];
  return Object.keys(value ?? {}).filter((name) => !/^[$_]/.test(name) && !known.includes(name));
}

/** The value at a path, and the schema of it. */
function follow(schema: Schema, data: unknown, path: string): { at: Schema | undefined; value: unknown } {
  let at: Schema | undefined = schema;
  let value = data;
  for (const key of parsePath(path)) {
    while (at?.type === 'choice') at = at.choose(value);
    at = at && childOf(at, key);
    value = (value as Data)?.[key];
  }
  return { at, value };
}

function childOf(schema: Schema, key: Key): Schema | undefined {
  if (schema.type === 'list') return schema.item;
  const field = schema.type === 'object' && Object.hasOwn(schema.fields, key) && schema.fields[key];
  return field ? bare(field) : undefined;
}

function bare(field: Schema | Optional): Schema {
  return field.type === 'optional' ? field.of : field;
}

function kindsOf(schema: Schema): readonly Schema[] {
  return schema.type === 'choice' ? schema.options().flatMap(kindsOf) : [schema];
}

/** The required fields, and those that accept what is written; undefined if there are none. */
function shapeOf(all: Fields, written: unknown): string | undefined {
  const pairs = Object.entries(all)
    .filter(([, field]) => field.type !== 'optional' || takes(field.of, written))
    .map(([name, field]) => `"${name}": ${sampleOf(bare(field), written)}`);
  return pairs.length ? `{ ${pairs.join(', ')} }` : undefined;
}

function takes(schema: Schema, written: unknown): boolean {
  return schema.type === 'word' && schema.words.includes(written as string);
}

function sampleOf(schema: Schema, written: unknown): string {
  if (takes(schema, written) || (schema.type === 'string' && typeof written === 'string'))
    return JSON.stringify(written);
  return schema.type === 'word' && schema.words.length < 3
    ? schema.words.map((word) => `"${word}"`).join(' or ')
    : '…';
}
