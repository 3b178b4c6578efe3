import type { Rule } from '../../rule.js';

export const withoutTreatment: Rule = {
  id: 'completeness/without-treatment',
  severity: 'warning',
  flags: 'A page that does not say what happens without treatment.',
  why: 'DISCERN, question 12.',
  bad: { explainer: { lead: 'A band.' } },
  good: { explainer: { lead: 'A band.', withoutTreatment: 'It often passes.' } },
  *check({ treatment }) {
    const said: unknown = treatment.explainer?.withoutTreatment;
    if (!said || (Array.isArray(said) && !said.length))
      yield {
        at: treatment.explainer ? ['explainer'] : [],
        message: 'does not say what happens without treatment. Add “withoutTreatment” to “explainer”.',
      };
  },
};
