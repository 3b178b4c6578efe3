import { contradiction } from '../../contradiction.js';
import type { Rule } from '../../rule.js';

export const whoDecides: Rule = {
  id: 'consistency/who-decides',
  severity: 'note',
  flags:
    '“It is your own choice” and “ask your doctor”, both on one page, with nothing said about how the two go together.',
  why: 'DISCERN, question 6: information is balanced. A reader cannot follow both.',
  readsWords: true,
  bad: { explainer: { lead: 'It is elective.', whatItIs: 'Ask your doctor.' } },
  good: { explainer: { lead: 'It is elective.' } },
  check({ passages, words }) {
    return contradiction(passages, words.contradictions.whoDecides);
  },
};
