import { matches } from '../../matches.js';
import type { Rule } from '../../rule.js';

export const presupposedBenefit: Rule = {
  id: 'language/presupposed-benefit',
  severity: 'warning',
  flags: '“Your improvement”: words that take the benefit for granted.',
  why: 'IPDAS, balance: wording does not presuppose the outcome.',
  readsWords: true,
  bad: { explainer: { lead: 'Your improvement lasts for months.' } },
  good: { explainer: { lead: 'Where it helped, it did so for three months.' } },
  check({ passages, words }) {
    return matches(
      passages,
      words.patterns.presupposedBenefit,
      (found) => `“${found}” takes it for granted that the treatment helps. Say for whom it did.`,
    );
  },
};
