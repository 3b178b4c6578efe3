import { wordsOf } from '../../words.js';
import type { Rule } from '../../rule.js';

export const nearDuplicate: Rule = {
  id: 'structure/near-duplicate',
  severity: 'note',
  flags: 'Two sentences that say nearly the same thing.',
  why: 'PEMAT, item 2: nothing distracts from the purpose. What is said twice is read twice.',
  readsWords: true,
  bad: {
    explainer: {
      lead: 'Most people go back to work and to their hobbies within a week.',
      whatItIs: 'Most people go back to work and to all their hobbies within a week.',
    },
  },
  good: { explainer: { lead: 'Most people go back to work and to their hobbies within a week.' } },
  *check({ passages }) {
    const seen = new Map<string, ReadonlySet<string>[]>();
    for (const { at, sentences, label } of passages) {
      for (const sentence of label ? [] : sentences) {
        const own = new Set(wordsOf(sentence));
        if (own.size < 6) continue;
        // Only sentences that share their longest words are compared, so that long pages take no longer than they must.
        const key = [...own]
          .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
          .slice(0, 3)
          .join(' ');
        const others = seen.get(key) ?? [];
        if (others.some((other) => isAlike(own, other)))
          yield {
            at,
            excerpt: sentence,
            message: 'says nearly what another sentence on the page says. Keep one of them.',
          };
        seen.set(key, [...others, own].slice(-20));
      }
    }
  },
};

/** Whether four in five words are the same, but not all of them: another rule reports that. */
function isAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...one].filter((word) => other.has(word)).length;
  const all = one.size + other.size - shared;
  return shared < all && shared / all >= 0.8;
}
