import { absent } from '../../absent.js';
import type { Rule } from '../../rule.js';

export const cost: Rule = {
  id: 'completeness/cost',
  severity: 'note',
  flags: 'A page that does not say what it costs.',
  why: 'Consumer law: the price is known before the choice.',
  bad: { explainer: { lead: 'A band.' } },
  good: { explainer: { lead: 'A band.', cost: '45 a session.' } },
  check: (page) => absent(page, 'cost', 'what it costs'),
};
