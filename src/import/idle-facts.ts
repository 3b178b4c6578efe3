import type { ListItem } from 'mdast';
import { hasFields } from '../content/has-fields.js';
import type { MarkdownTree } from './markdown-tree.js';
import { notWords } from './treatment-values.js';

/** Facts that go with a number, by their fields in a frequency. */
const companions = [
  ['within', 'timeframe'],
  ['counted among', 'population'],
  ['number from', 'sources'],
] as const;

const message =
  'goes with a number, and "Frequency" gives none. It is left out. Write a count there, such as 3 in 100, or say it in the text.';

/**
 * Removes from a risk's frequency what only a number can have, and reports it if nothing was reported about the frequency
 * itself.
 */
export function dropIdleFacts(
  tree: MarkdownTree,
  fields: Record<string, unknown>,
  facts: readonly { readonly label: string; readonly item: ListItem }[],
): void {
  const { frequency } = fields;
  if (!hasFields(frequency) || frequency.kind === 'count') return;
  const itemOf = (name: string) => facts.find(({ label }) => label === name)?.item;
  const line = itemOf('frequency') && tree.positionOf(itemOf('frequency')!)?.line;
  const isReported = tree.problems.some(
    ({ position, message: reported }) => position && position.line === line && reported !== notWords,
  );
  const isNumber = frequency.kind === 'band' || (!isReported && /\d/.test(String(frequency.word)));
  for (const [label, field] of companions) {
    const item = itemOf(label);
    if (!item || !(field in frequency) || (field === 'sources' && isNumber)) continue;
    delete (frequency as Record<string, unknown>)[field];
    if (!isReported) tree.report(item, message);
  }
  if (!Object.keys(frequency).length) delete fields.frequency;
}
