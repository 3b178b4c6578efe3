import type { Rule } from '../../rule.js';

export const regulatoryStatus: Rule = {
  id: 'completeness/regulatory-status',
  severity: 'note',
  flags: 'A page that does not say what the authorities have decided about it.',
  why: 'Rules of professional colleges on advertising.',
  bad: { explainer: { lead: 'A band.' } },
  good: { explainer: { lead: 'A band.', regulatoryStatus: 'Not approved.' } },
  *check({ treatment }) {
    const said: unknown = treatment.explainer?.regulatoryStatus;
    if (!said || (Array.isArray(said) && !said.length))
      yield {
        at: treatment.explainer ? ['explainer'] : [],
        message:
          'does not say what the authorities have decided about it. Add “regulatoryStatus” to “explainer”.',
      };
  },
};
