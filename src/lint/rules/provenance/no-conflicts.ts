import type { Rule } from '../../rule.js';

export const noConflicts: Rule = {
  id: 'provenance/no-conflicts',
  severity: 'warning',
  flags: 'A clinic’s page that says nothing of the clinic’s own interest.',
  why: 'IPDAS, disclosure: who earns by a choice says so.',
  bad: { publisher: { name: 'A clinic', kind: 'clinic' } },
  good: { publisher: { name: 'A clinic', kind: 'clinic' }, review: { conflicts: 'This clinic sells it.' } },
  *check({ treatment }) {
    if (treatment.publisher?.kind === 'clinic' && !treatment.review?.conflicts)
      yield {
        at: treatment.review ? ['review'] : [],
        message: 'is a clinic’s own page and says nothing of its interest. Add “conflicts” to “review”.',
      };
  },
};
