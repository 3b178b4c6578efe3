import type { Rule } from '../../rule.js';

export const noWarningSigns: Rule = {
  id: 'risk/no-warning-signs',
  severity: 'error',
  flags: 'A page that never says when to seek help.',
  why: 'The NHS’s care cards: a reader learns what to watch for, and whom to call.',
  bad: {},
  good: {
    risks: {
      items: [{ name: 'Red skin', seekHelp: { urgency: 'urgent', text: 'it blisters.' } }],
    },
  },
  *check({ treatment }) {
    const { items = [], seekHelp } = treatment.risks ?? {};
    if (!items.length || seekHelp?.length || items.some((risk) => risk.seekHelp)) return;
    yield {
      at: ['risks'],
      message: 'never says when to seek help. Add “seekHelp”: what to watch for, how soon, and whom to call.',
    };
  },
};
