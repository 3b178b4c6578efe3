import type { Rule } from '../../rule.js';

export const sourceWithoutYear: Rule = {
  id: 'provenance/source-without-year',
  severity: 'note',
  flags: 'A source that does not say when it was published.',
  why: 'DISCERN, question 5: it is clear how old the information is. Sources without a year cannot be seen to be old.',
  bad: { sources: [{ title: 'A review' }] },
  good: { sources: [{ title: 'A review', year: 2025 }] },
  *check({ treatment }) {
    for (const [index, { year }] of (treatment.sources ?? []).entries()) {
      if (!year) yield { at: ['sources', index], message: 'does not say when it was published. Add “year”.' };
    }
  },
};
