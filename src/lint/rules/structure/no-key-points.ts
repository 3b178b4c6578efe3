import type { Rule } from '../../rule.js';

export const noKeyPoints: Rule = {
  id: 'structure/no-key-points',
  severity: 'note',
  flags: 'A page without a summary.',
  why: 'PEMAT, item 11: a page summarises what matters.',
  bad: { explainer: { lead: 'A soft band.' } },
  good: { explainer: { lead: 'A soft band.', keyPoints: ['It is worn for 20 minutes.'] } },
  *check({ treatment }) {
    if (treatment.explainer && !treatment.explainer.keyPoints?.length)
      yield {
        at: ['explainer'],
        message: 'has no summary. Add “keyPoints”: three to five sentences, one of them about a risk.',
      };
  },
};
