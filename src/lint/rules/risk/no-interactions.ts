import type { Rule } from '../../rule.js';

export const noInteractions: Rule = {
  id: 'risk/no-interactions',
  severity: 'warning',
  flags: 'Risks that do not say what the treatment interacts with.',
  why: 'The EU guideline on the summary of product characteristics, section 4.5.',
  bad: {},
  good: { risks: { items: [{ name: 'Red skin' }], interactions: ['Creams with retinol.'] } },
  *check({ treatment }) {
    if (treatment.risks?.items.length && !treatment.risks.interactions?.length)
      yield {
        at: ['risks'],
        message:
          'does not say what the treatment interacts with. Add “interactions”, if only to say that none are known.',
      };
  },
};
