import type { Rule } from '../../rule.js';

export const noConflicts: Rule = {
  id: 'provenance/no-conflicts',
  severity: 'warning',
  flags: 'A clinic’s page that says nothing about the clinic’s own interest.',
  why: 'The NHS’s standard for creating health content: possible conflicts of interest are stated.',
  bad: { publisher: { name: 'A clinic', kind: 'clinic' } },
  good: { publisher: { name: 'A clinic', kind: 'clinic' }, review: { conflicts: 'This clinic sells it.' } },
  *check({ treatment }) {
    if (treatment.publisher?.kind === 'clinic' && !treatment.review?.conflicts)
      yield {
        at: treatment.review ? ['review'] : [],
        message: 'is a clinic’s own page and says nothing about its interest. Add “conflicts” to “review”.',
      };
  },
};
