import type { Rule } from '../../rule.js';

export const noInteractions: Rule = {
  id: 'risk/no-interactions',
  severity: 'warning',
  flags: 'Risks that do not say what does not go together with it.',
  why: 'The EU guideline on the summary of product characteristics, section 4.5.',
  bad: {},
  good: { risks: { items: [{ name: 'Red skin' }], interactions: ['People with a burn there.'] } },
  *check({ treatment }) {
    if (treatment.risks?.items.length && !treatment.risks.interactions?.length)
      yield {
        at: ['risks'],
        message:
          'does not say what does not go together with it. Add “interactions”, if only that none are known.',
      };
  },
};
