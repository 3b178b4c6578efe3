import type { Rule } from '../../rule.js';

export const conditionWithoutEvidence: Rule = {
  id: 'claims/condition-without-evidence',
  severity: 'warning',
  flags: 'A listed condition with nothing said about the evidence for it.',
  why: 'The UK’s CAP Code, rule 12.1: claims need evidence. To name a condition is to claim that the treatment is for it.',
  bad: { conditions: [{ items: [{ name: 'Stiff shoulder', text: 'It may help.' }] }] },
  good: {
    conditions: [
      { items: [{ name: 'Stiff shoulder', text: 'It may help.', evidence: { certainty: 'low' } }] },
    ],
  },
  *check({ treatment }) {
    for (const [section, { items }] of (treatment.conditions ?? []).entries()) {
      for (const [index, { evidence }] of items.entries()) {
        if (!evidence)
          yield {
            at: ['conditions', section, 'items', index],
            message:
              'says nothing about the evidence. Add “evidence”: how certain it is that the treatment helps here.',
          };
      }
    }
  },
};
