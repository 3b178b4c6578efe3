import type { Problem } from './problem.js';
import { Reader } from './reader.js';
import type { Checked, Schema } from './schema.js';

/** What could be used of some content, and what could not. */
export interface Parsed<Value> {
  /** The usable content, or nothing where none of it is usable. */
  readonly value: Value | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Reads unknown data by a schema: gives a plain copy of what is usable of it.
 *
 * A bad field that may be left out is left out; one that may not takes the object around it along, and no more.
 * Each loss is reported once, at the place where it was written. Never throws, whatever it is given.
 *
 * @param schema - What the data should be.
 * @param data - The data: decoded JSON, or an object from the page.
 * @param name - Name of the data in messages, such as `faq`; paths start with it.
 * @param before - What was read before, by the same schema: items that say the same again are the same objects.
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
