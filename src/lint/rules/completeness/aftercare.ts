import { absent } from '../../absent.js';
import type { Rule } from '../../rule.js';

export const aftercare: Rule = {
  id: 'completeness/aftercare',
  severity: 'note',
  flags: 'A page that does not say what to do, and what to avoid, afterwards.',
  why: 'This project’s choice: patients need it when there is nobody to ask.',
  bad: { explainer: { lead: 'A band.' } },
  good: { explainer: { lead: 'A band.', aftercare: 'Keep it dry.' } },
  check: (page) => absent(page, 'aftercare', 'what to do, and what to avoid, afterwards'),
};
