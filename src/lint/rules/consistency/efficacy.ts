import { contradiction } from '../../contradiction.js';
import type { Rule } from '../../rule.js';

export const efficacy: Rule = {
  id: 'consistency/efficacy',
  severity: 'warning',
  flags: '“It works” and “it is not proven”, both on one page.',
  why: 'DISCERN, question 6: information is balanced. A reader cannot believe both.',
  readsWords: true,
  bad: { explainer: { lead: 'It promotes repair.', whatItIs: 'It has not been proven.' } },
  good: { explainer: { lead: 'It has not been proven.' } },
  check({ passages, words }) {
    return contradiction(passages, words.contradictions.efficacy);
  },
};
