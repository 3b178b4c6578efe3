import type { Rule } from '../../rule.js';

export const sectionMissing: Rule = {
  id: 'risk/section-missing',
  severity: 'error',
  flags: 'A page without risks.',
  why: 'IPDAS: harms are described alongside benefits, in the same detail.',
  bad: { risks: null },
  good: {},
  *check({ treatment }) {
    if (!treatment.risks?.items.length)
      yield {
        at: [],
        message: 'No risks are listed. Add “risks”: what can go wrong, how often, and what to do.',
      };
  },
};
