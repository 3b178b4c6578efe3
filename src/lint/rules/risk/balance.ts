import { wordsOf } from '../../words.js';
import type { Rule } from '../../rule.js';

export const balance: Rule = {
  id: 'risk/balance',
  severity: 'warning',
  flags: 'More than twice as many words on benefits and uses as on risks.',
  why: 'IPDAS, balance: the options are shown with the same care, harms as well as benefits. “Twice” is this project’s limit.',
  bad: {
    benefits: {
      items: [{ title: 'Warmth for a stiff shoulder that has been sore for a long while', kind: 'feature' }],
    },
  },
  good: { benefits: { items: [{ title: 'Warmth', kind: 'feature' }] } },
  *check({ passages }) {
    const count = (...parts: string[]) =>
      passages
        .filter(({ at }) => parts.includes(String(at[0])))
        .reduce((sum, { text }) => sum + wordsOf(text).length, 0);
    const [good, bad] = [count('benefits', 'conditions'), count('risks')];
    if (good > 2 * bad)
      yield {
        at: [],
        message: `${good} words are about benefits and uses, ${bad} about risks. Describe both in the same detail.`,
      };
  },
};
