import type { Rule } from '../../rule.js';

export const featureAsBenefit: Rule = {
  id: 'claims/feature-as-benefit',
  severity: 'note',
  flags: 'A feature of the procedure, listed as something a patient would feel.',
  why: 'DISCERN, question 10: the benefits of each treatment are described. A feature of the procedure is not a benefit.',
  bad: { benefits: { items: [{ title: 'Something', kind: 'feature' }] } },
  good: {
    sources: [{ id: 'rowan', title: 'A review' }],
    benefits: { items: [{ title: 'Less pain', kind: 'outcome', evidence: { sources: ['rowan'] } }] },
  },
  *check({ treatment }) {
    for (const [index, { kind }] of (treatment.benefits?.items ?? []).entries()) {
      if (kind === 'feature')
        yield {
          at: ['benefits', 'items', index],
          message:
            'is a feature of the procedure, not something that a patient feels. Say what it does for a patient, or move it to the explainer.',
        };
    }
  },
};
