import type { FaqItem } from '../../content/faq.js';

/** At least so many questions are laid out from the start. */
const firstGroup = 20;

/** Those after them are laid out so many at a time, when they come near to sight. The styles know the number, too. */
const groupSize = 10;

/** The questions by topic, in the order in which the topics first come up. */
export function byTopic(items: readonly FaqItem[]): Map<string | undefined, readonly FaqItem[]> {
  const topics = new Map<string | undefined, FaqItem[]>();
  for (const item of items) {
    const topic = topics.get(item.topic);
    if (topic) topic.push(item);
    else topics.set(item.topic, [item]);
  }
  return topics;
}

/** The items in groups of one size but for the first, which takes what is left over: what is out of sight is of one height. */
export function inGroups<Item>(items: readonly Item[]): Item[][] {
  const first = [...items];
  const others: Item[][] = [];
  while (first.length >= firstGroup + groupSize) others.unshift(first.splice(-groupSize));
  return [first, ...others];
}
