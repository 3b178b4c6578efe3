import { absent } from '../../absent.js';
import type { Rule } from '../../rule.js';

export const performedBy: Rule = {
  id: 'completeness/performed-by',
  severity: 'note',
  flags: 'A page that does not say who carries it out.',
  why: 'This project’s choice: a patient wants to know whose hands it is in.',
  bad: { explainer: { lead: 'A band.' } },
  good: { explainer: { lead: 'A band.', performedBy: 'A physiotherapist.' } },
  check: (page) => absent(page, 'performedBy', 'who carries it out'),
};
