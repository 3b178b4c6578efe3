import { absent } from '../../absent.js';
import type { Rule } from '../../rule.js';

export const questionsToAsk: Rule = {
  id: 'completeness/questions-to-ask',
  severity: 'warning',
  flags: 'A page that does not say which questions to take to the appointment.',
  why: 'DISCERN, question 15, on sharing the decision.',
  bad: { explainer: { lead: 'A band.' } },
  good: { explainer: { lead: 'A band.', questionsToAsk: ['What if it fails?'] } },
  check: (page) => absent(page, 'questionsToAsk', 'which questions to take to the appointment'),
};
