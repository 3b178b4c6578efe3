import type { Problem } from './problem.js';
import { Reader } from './reader.js';
import type { Checked, Schema } from './schema.js';

/** Which content could be used, and what could not. */
export interface Parsed<Value> {
  /** The usable content, or undefined if none of it is usable. */
  readonly value: Value | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Reads unknown data by a schema: returns a plain copy of whatever is usable.
 *
 * A bad optional field is left out; a bad required field takes only the object around it with it.
 * Each loss is reported once, at the place where it was written. Never throws, whatever the data.
 *
 * @param schema - What the data should be.
 * @param data - The data: decoded JSON, or an object from the page.
 * @param name - Name of the data in messages, such as `faq`; paths start with it.
 * @param before - What was read before, by the same schema: unchanged items are returned as the same objects.
 */
export function parse<const Of extends Schema>(
  schema: Of,
  data: unknown,
  name = '',
  before?: Checked<Of>,
): Parsed<Checked<Of>> {
  const reader = new Reader(name, before);
  const value = data == null ? undefined : (reader.read(schema, data) as Checked<Of>);
  return { value, problems: reader.problems };
}
