import type { Rule } from '../../rule.js';

export const frequencyNotStated: Rule = {
  id: 'risk/frequency-not-stated',
  severity: 'warning',
  flags: 'A risk that does not say how often it happens.',
  why: 'The EU guideline on the summary of product characteristics: every undesirable effect has a frequency, “not known” included.',
  bad: { risks: { items: [{ name: 'Burn' }] } },
  good: { risks: { items: [{ name: 'Burn', frequency: { kind: 'not-known' } }] } },
  *check({ treatment }) {
    for (const [index, { frequency }] of (treatment.risks?.items ?? []).entries()) {
      if (!frequency || frequency.kind === 'not-stated')
        yield {
          at: ['risks', 'items', index],
          message:
            'does not say how often it happens. Add “frequency”: a number, or “not-known” if it was looked for but cannot be estimated.',
        };
    }
  },
};
