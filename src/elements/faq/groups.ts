/** The first group has at least this many questions, which are laid out from the start. */
const firstGroup = 20;

/**
 * The groups after it have this many questions, and are laid out as they approach the viewport. faq.styles.ts repeats the
 * number.
 */
const groupSize = 10;

/**
 * Splits items into groups. All but the first have the same size, so that their height off-screen can be estimated; the first
 * takes the remainder.
 */
export function inGroups<Item>(items: readonly Item[]): Item[][] {
  const first = [...items];
  const others: Item[][] = [];
  while (first.length >= firstGroup + groupSize) others.unshift(first.splice(-groupSize));
  return [first, ...others];
}
