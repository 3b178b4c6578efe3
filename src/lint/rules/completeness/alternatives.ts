import { absent } from '../../absent.js';
import type { Rule } from '../../rule.js';

export const alternatives: Rule = {
  id: 'completeness/alternatives',
  severity: 'warning',
  flags: 'A page that does not say what the alternatives are.',
  why: 'DISCERN, question 14.',
  bad: { explainer: { lead: 'A band.' } },
  good: { explainer: { lead: 'A band.', alternatives: [{ name: 'Exercise' }] } },
  check: (page) => absent(page, 'alternatives', 'what the alternatives are'),
};
