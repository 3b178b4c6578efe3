import { contradiction } from '../../contradiction.js';
import type { Rule } from '../../rule.js';

export const popularity: Rule = {
  id: 'consistency/popularity',
  severity: 'warning',
  flags: '“It is often used” and “it is not common”, both on one page.',
  why: 'DISCERN, question 6: information is balanced. A reader cannot believe both.',
  readsWords: true,
  bad: { explainer: { lead: 'It is often used.', whatItIs: 'It is not common.' } },
  good: { explainer: { lead: 'It is not common.' } },
  check({ passages, words }) {
    return contradiction(passages, words.contradictions.popularity);
  },
};
