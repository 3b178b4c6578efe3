import { absent } from '../../absent.js';
import type { Rule } from '../../rule.js';

export const performedBy: Rule = {
  id: 'completeness/performed-by',
  severity: 'note',
  flags: 'A page that does not say who carries out the treatment.',
  why: 'This project’s choice: patients want to know whose hands they are in.',
  bad: { explainer: { lead: 'A band.' } },
  good: { explainer: { lead: 'A band.', performedBy: 'A physiotherapist.' } },
  check: (page) => absent(page, 'performedBy', 'who carries it out'),
};
