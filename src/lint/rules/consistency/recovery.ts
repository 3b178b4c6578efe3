import { contradiction } from '../../contradiction.js';
import type { Rule } from '../../rule.js';

export const recovery: Rule = {
  id: 'consistency/recovery',
  severity: 'warning',
  flags: '“Back to normal at once” and “ask before you start again”, both on one page.',
  why: 'DISCERN, question 6: information is balanced. A reader cannot follow both.',
  readsWords: true,
  bad: { explainer: { lead: 'There is no downtime.', whatItIs: 'Ask your nurse before you lift.' } },
  good: { explainer: { lead: 'Rest for a day. Ask your nurse before you lift.' } },
  check({ passages, words }) {
    return contradiction(passages, words.contradictions.recovery);
  },
};
