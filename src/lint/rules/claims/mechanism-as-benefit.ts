import type { Rule } from '../../rule.js';

export const mechanismAsBenefit: Rule = {
  id: 'claims/mechanism-as-benefit',
  severity: 'note',
  flags: 'How the treatment may work, listed as something a patient would feel.',
  why: 'DISCERN, questions 9 and 10, ask about how a treatment works and about its benefits: the two are not the same.',
  bad: { benefits: { items: [{ title: 'Something', kind: 'mechanism' }] } },
  good: {
    sources: [{ id: 'rowan', title: 'A review' }],
    benefits: { items: [{ title: 'Less pain', kind: 'outcome', evidence: { sources: ['rowan'] } }] },
  },
  *check({ treatment }) {
    for (const [index, { kind }] of (treatment.benefits?.items ?? []).entries()) {
      if (kind === 'mechanism')
        yield {
          at: ['benefits', 'items', index],
          message:
            'says how the treatment may work, not what a patient feels. Say what it does for a patient, or move it to the explainer.',
        };
    }
  },
};
