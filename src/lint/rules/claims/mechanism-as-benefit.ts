import type { Rule } from '../../rule.js';

export const mechanismAsBenefit: Rule = {
  id: 'claims/mechanism-as-benefit',
  severity: 'note',
  flags: 'A benefit that is how it may work, in a list that holds nothing a patient would feel.',
  why: 'DISCERN, question 10: the benefits of each treatment are described. PEMAT, item 2: what distracts from the purpose is left out.',
  bad: { benefits: { items: [{ title: 'Something', kind: 'mechanism' }] } },
  good: {
    benefits: {
      items: [
        { title: 'Something', kind: 'mechanism' },
        { title: 'Less pain', kind: 'outcome', evidence: { certainty: 'low', sources: ['rowan'] } },
      ],
    },
  },
  *check({ treatment }) {
    const { items = [] } = treatment.benefits ?? {};
    if (items.some(({ kind }) => kind === 'outcome')) return;
    for (const [index, { kind }] of items.entries()) {
      if (kind === 'mechanism')
        yield {
          at: ['benefits', 'items', index],
          message:
            'is how it may work, and no benefit that a patient feels stands beside it. Say what it does for a patient, or move it.',
        };
    }
  },
};
