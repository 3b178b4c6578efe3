import type { Rule } from '../../rule.js';

export const kindNotStated: Rule = {
  id: 'claims/kind-not-stated',
  severity: 'warning',
  flags: 'A benefit that does not say whether a patient would feel it.',
  why: 'DISCERN, question 10: the benefits of each treatment are described. Only of a benefit that is called an outcome does the page say that no source is given.',
  bad: { benefits: { items: [{ title: 'Less pain' }] } },
  good: {
    sources: [{ id: 'rowan', title: 'A review' }],
    benefits: {
      items: [{ title: 'Less pain', kind: 'outcome', evidence: { certainty: 'low', sources: ['rowan'] } }],
    },
  },
  *check({ treatment }) {
    for (const [index, { kind }] of (treatment.benefits?.items ?? []).entries()) {
      if (!kind)
        yield {
          at: ['benefits', 'items', index],
          message:
            'does not say what kind of benefit it is. Add “kind”: “outcome” if patients feel it, otherwise “feature” or “mechanism”.',
        };
    }
  },
};
