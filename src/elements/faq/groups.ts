/** At least so many questions are laid out from the start. */
const firstGroup = 20;

/** Those after them are laid out so many at a time, when they come near to sight. The styles know the number, too. */
const groupSize = 10;

/** The items in groups of one size but for the first, which takes what is left over: what is out of sight is of one height. */
export function inGroups<Item>(items: readonly Item[]): Item[][] {
  const first = [...items];
  const others: Item[][] = [];
  while (first.length >= firstGroup + groupSize) others.unshift(first.splice(-groupSize));
  return [first, ...others];
}
