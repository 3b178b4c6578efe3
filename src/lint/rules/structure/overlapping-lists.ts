import { wordsOf } from '../../words.js';
import type { Rule } from '../../rule.js';

export const overlappingLists: Rule = {
  id: 'structure/overlapping-lists',
  severity: 'warning',
  flags: 'An item of one list whose words are also in an item of another.',
  why: 'PEMAT, item 10: information comes in a logical order. A reader wonders which of the two lists is right.',
  bad: {
    conditions: [{ items: [{ name: 'Chronic pain', text: 'A' }] }],
    benefits: { items: [{ title: 'Chronic pain' }] },
  },
  good: {
    conditions: [{ items: [{ name: 'Chronic pain', text: 'A' }] }],
    benefits: { items: [{ title: 'Less pain' }] },
  },
  *check({ treatment }) {
    const seen = new Map<string, Name[]>();
    const lists = [
      ...(treatment.conditions ?? []).map(({ items }, section) => ({
        at: ['conditions', section, 'items'],
        names: items.map(({ name }) => name),
      })),
      { at: ['benefits', 'items'], names: (treatment.benefits?.items ?? []).map(({ title }) => title) },
    ];
    for (const { at, names } of lists) {
      const list = at.join('.');
      for (const [index, name] of names.entries()) {
        const words = new Set(wordsOf(name ?? ''));
        const others = [...words].flatMap((word) => seen.get(word) ?? []);
        if (others.some((other) => other.list !== list && isPart(other.words, words)))
          yield {
            at: [...at, index],
            excerpt: name!,
            message: 'is in another list too. Is it what the treatment is used for, or what it does?',
          };
        // The last ones are enough: what a page of thousands repeats, it repeats often.
        for (const word of words) seen.set(word, [...(seen.get(word) ?? []).slice(-20), { list, words }]);
      }
    }
  },
};

interface Name {
  readonly list: string;
  readonly words: ReadonlySet<string>;
}

/** Whether one of two names contains all words of the other, which has two at least or is the same. */
function isPart(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [short, long] = one.size < other.size ? [one, other] : [other, one];
  return (short.size > 1 || long.size === 1) && [...short].every((word) => long.has(word));
}
