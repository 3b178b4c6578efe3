import { promises } from '../../promises.js';
import type { Rule } from '../../rule.js';

export const pressure: Rule = {
  id: 'claims/pressure',
  severity: 'warning',
  flags:
    'Words that press readers to decide soon: “only three places left”, “offer ends Sunday”, “20% off until Friday”.',
  why: 'The General Medical Council’s guidance on cosmetic interventions (2016) forbids promotion that could lead to an ill-considered decision. EU Directive 2005/29/EC, Annex I, 7, forbids false claims that time is short.',
  readsWords: true,
  bad: { callsToAction: [{ label: 'Book', href: '/book', text: 'Only 3 places left.' }] },
  good: { callsToAction: [{ label: 'Book', href: '/book', text: 'Take your time to decide.' }] },
  check({ passages, words }) {
    return promises(
      passages,
      words,
      words.patterns.pressure,
      (found) =>
        `“${found}” presses readers to decide. Leave it out: nobody should choose a treatment in a hurry.`,
    );
  },
};
