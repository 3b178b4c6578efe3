import { matches } from '../../matches.js';
import type { Rule } from '../../rule.js';

export const oneInX: Rule = {
  id: 'risk/one-in-x',
  severity: 'note',
  flags: '“1 in 200”: a form in which a bigger number means a smaller risk.',
  why: 'IPDAS (2012, 2021): natural frequencies with one denominator are understood better than “1 in X”.',
  readsWords: true,
  bad: { explainer: { lead: 'It happens to 1 in 200.' } },
  good: { explainer: { lead: 'It happens to 5 out of 1,000 people.' } },
  check({ passages, words }) {
    return matches(
      passages,
      words.patterns.oneInX,
      (found) => `“${found}” is hard to compare. Say how many out of 1,000.`,
    );
  },
};
