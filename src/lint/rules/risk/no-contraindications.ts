import type { Rule } from '../../rule.js';

export const noContraindications: Rule = {
  id: 'risk/no-contraindications',
  severity: 'warning',
  flags: 'Risks that do not say who should not have the treatment.',
  why: 'The EU guideline on the summary of product characteristics, section 4.3.',
  bad: {},
  good: { risks: { items: [{ name: 'Red skin' }], contraindications: ['People with a burn there.'] } },
  *check({ treatment }) {
    if (treatment.risks?.items.length && !treatment.risks.contraindications?.length)
      yield {
        at: ['risks'],
        message:
          'does not say who should not have the treatment. Add “contraindications”, if only to say that none are known.',
      };
  },
};
