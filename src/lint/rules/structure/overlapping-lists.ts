import { wordsOf } from '../../words.js';
import type { Rule } from '../../rule.js';

export const overlappingLists: Rule = {
  id: 'structure/overlapping-lists',
  severity: 'warning',
  flags: 'The same item in two lists.',
  why: 'PEMAT, item 10: the parts of a page do not mix; a reader asks which of the two it is.',
  bad: {
    conditions: [{ items: [{ name: 'Chronic pain', text: 'A' }] }],
    benefits: { items: [{ title: 'Chronic pain' }] },
  },
  good: {
    conditions: [{ items: [{ name: 'Chronic pain', text: 'A' }] }],
    benefits: { items: [{ title: 'Less pain' }] },
  },
  *check({ treatment }) {
    const seen = new Map<string, string>();
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
        const key = wordsOf(name ?? '').join(' ');
        if (!key) continue;
        if (seen.has(key) && seen.get(key) !== list)
          yield {
            at: [...at, index],
            excerpt: name!,
            message: 'stands in another list too. Is it what the treatment is used for, or what it does?',
          };
        seen.set(key, list);
      }
    }
  },
};
