import { absent } from '../../absent.js';
import type { Rule } from '../../rule.js';

export const withoutTreatment: Rule = {
  id: 'completeness/without-treatment',
  severity: 'warning',
  flags: 'A page that does not say what happens without treatment.',
  why: 'DISCERN, question 12.',
  bad: { explainer: { lead: 'A band.' } },
  good: { explainer: { lead: 'A band.', withoutTreatment: 'It often passes.' } },
  check: (page) => absent(page, 'withoutTreatment', 'what happens without treatment'),
};
