import { parse } from '../content/parse.js';
import { richText, type RichText } from '../content/rich-text.js';
import type { Checked, Schema } from '../content/schema.js';
import type { ImportProblem, Imported } from './imported.js';

/** Lets content pass as far as its schema accepts it, so that nothing an importer gives is refused later. */
export function checked<Of extends Schema>(
  schema: Of,
  content: unknown,
  problems: readonly ImportProblem[],
): Imported<Checked<Of> | undefined> {
  const { value, problems: found } = parse(schema, content);
  return { value, problems: [...problems, ...found] };
}

/** The same for a text, which at the least is an empty one. */
export function checkedText(content: RichText, problems: readonly ImportProblem[]): Imported<RichText> {
  const { value = '', problems: all } = checked(richText, content, problems);
  return { value, problems: all };
}
