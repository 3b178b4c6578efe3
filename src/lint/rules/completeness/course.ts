import type { Rule } from '../../rule.js';

export const course: Rule = {
  id: 'completeness/course',
  severity: 'note',
  flags: 'A page that does not say how many sessions it takes.',
  why: 'Rules of professional colleges on advertising.',
  bad: { explainer: { lead: 'A band.' } },
  good: { explainer: { lead: 'A band.', course: { sessions: 'Two' } } },
  *check({ treatment }) {
    const said: unknown = treatment.explainer?.course;
    if (!said || (Array.isArray(said) && !said.length))
      yield {
        at: treatment.explainer ? ['explainer'] : [],
        message: 'does not say how many sessions it takes. Add “course” to “explainer”.',
      };
  },
};
