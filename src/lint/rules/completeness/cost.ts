import { absent } from '../../absent.js';
import type { Rule } from '../../rule.js';

export const cost: Rule = {
  id: 'completeness/cost',
  severity: 'note',
  flags: 'A page that does not say what the treatment costs.',
  why: 'EU Directive 2005/29/EC, Article 7(4)(c): an invitation to buy states the price.',
  bad: { explainer: { lead: 'A band.' } },
  good: { explainer: { lead: 'A band.', cost: '45 a session.' } },
  check: (page) => absent(page, 'cost', 'what it costs'),
};
