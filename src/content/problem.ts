import type { Schema } from './schema.js';

/** Something in the content that could not be used, for the person who wrote it. */
export interface Problem {
  /** Where it is, such as `risks.items[2].name`. Empty for the content as a whole. */
  readonly path: string;
  /** What is wrong and what to do about it, to be read after the path. */
  readonly message: string;
}

/** One step on the way to a value: a field's name or a list's index. */
export type Key = string | number;

/** Writes a path as one would in code: `items[2].name`. */
export function formatPath(keys: readonly Key[]): string {
  return keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');
}

/** A schema with a type of its own, not a choice of others. */
type Typed = Exclude<Schema, { readonly type: 'choice' }>;

/** What a value of the wrong type is, and what to write in its place. */
export function wrongTypeMessage(value: unknown, schema: Typed): string {
  return value === undefined
    ? 'is missing. Add it, or what it belongs to is left out.'
    : `is ${found(value)}. Write ${wanted(schema)} here.`;
}

function found(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return value.length < 40 ? `the text "${value}"` : 'a text';
    case 'number':
      return `the number ${value}`;
    case 'object':
      return Array.isArray(value) ? 'a list in [ ]' : value ? 'an object in { }' : 'null';
    case 'boolean':
      return String(value);
    default:
      return `a ${typeof value}`;
  }
}

const types: Readonly<Record<Exclude<Typed['type'], 'word' | 'number'>, string>> = {
  string: 'a text in quotes',
  boolean: 'true or false',
  list: 'a list in [ ]',
  object: 'an object in { }',
};

function wanted(schema: Typed): string {
  switch (schema.type) {
    case 'word':
      return schema.words.map((word) => `"${word}"`).join(' or ');
    case 'number':
      return `a whole number of ${schema.least} or more`;
    default:
      return types[schema.type];
  }
}
