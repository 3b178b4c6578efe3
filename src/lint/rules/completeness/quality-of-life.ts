import type { Rule } from '../../rule.js';

export const qualityOfLife: Rule = {
  id: 'completeness/quality-of-life',
  severity: 'warning',
  flags: 'A page that does not say what it means for daily life.',
  why: 'DISCERN, question 13.',
  bad: { explainer: { lead: 'A band.' } },
  good: { explainer: { lead: 'A band.', qualityOfLife: 'You can work.' } },
  *check({ treatment }) {
    const said: unknown = treatment.explainer?.qualityOfLife;
    if (!said || (Array.isArray(said) && !said.length))
      yield {
        at: treatment.explainer ? ['explainer'] : [],
        message: 'does not say what it means for daily life. Add “qualityOfLife” to “explainer”.',
      };
  },
};
