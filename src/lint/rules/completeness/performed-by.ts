import type { Rule } from '../../rule.js';

export const performedBy: Rule = {
  id: 'completeness/performed-by',
  severity: 'note',
  flags: 'A page that does not say who carries it out.',
  why: 'Rules of professional colleges on advertising.',
  bad: { explainer: { lead: 'A band.' } },
  good: { explainer: { lead: 'A band.', performedBy: 'A physiotherapist.' } },
  *check({ treatment }) {
    const said: unknown = treatment.explainer?.performedBy;
    if (!said || (Array.isArray(said) && !said.length))
      yield {
        at: treatment.explainer ? ['explainer'] : [],
        message: 'does not say who carries it out. Add “performedBy” to “explainer”.',
      };
  },
};
