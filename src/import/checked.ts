import { parse } from '../content/parse.js';
import { richText, type RichText } from '../content/rich-text.js';
import type { Checked, Schema } from '../content/schema.js';
import type { ImportProblem, Imported } from './imported.js';

/** Keeps what the schema accepts, so that nothing an importer returns is refused later. */
export function checked<Of extends Schema>(
  schema: Of,
  content: unknown,
  problems: readonly ImportProblem[],
): Imported<Checked<Of> | undefined> {
  const { value, problems: found } = parse(schema, content);
  return { value, problems: [...problems, ...found] };
}

/** The same for a text, which is empty if nothing is accepted. */
export function checkedText(content: RichText, problems: readonly ImportProblem[]): Imported<RichText> {
  const { value = '', problems: all } = checked(richText, content, problems);
  return { value, problems: all };
}
