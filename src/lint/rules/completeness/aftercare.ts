import type { Rule } from '../../rule.js';

export const aftercare: Rule = {
  id: 'completeness/aftercare',
  severity: 'note',
  flags: 'A page that does not say what to do and to avoid afterwards.',
  why: 'The NHS’s standard for health pages.',
  bad: { explainer: { lead: 'A band.' } },
  good: { explainer: { lead: 'A band.', aftercare: 'Keep it dry.' } },
  *check({ treatment }) {
    const said: unknown = treatment.explainer?.aftercare;
    if (!said || (Array.isArray(said) && !said.length))
      yield {
        at: treatment.explainer ? ['explainer'] : [],
        message: 'does not say what to do and to avoid afterwards. Add “aftercare” to “explainer”.',
      };
  },
};
