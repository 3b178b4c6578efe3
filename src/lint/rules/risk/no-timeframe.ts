import type { Rule } from '../../rule.js';

const message = 'gives no period. Add “timeframe”: within a day, a month, a year.';

export const noTimeframe: Rule = {
  id: 'risk/no-timeframe',
  severity: 'warning',
  flags: 'A count, or an outcome with and without the treatment, without the period it covers.',
  why: 'IPDAS: a chance is given with the period that it applies to.',
  bad: { risks: { items: [{ name: 'Burn', frequency: { kind: 'count', affected: 3, outOf: 1000 } }] } },
  good: {
    risks: {
      items: [
        { name: 'Burn', frequency: { kind: 'count', affected: 3, outOf: 1000, timeframe: 'within a month' } },
      ],
    },
  },
  *check({ treatment }) {
    for (const [index, { frequency }] of (treatment.risks?.items ?? []).entries()) {
      if (frequency?.kind === 'count' && !frequency.timeframe)
        yield {
          at: ['risks', 'items', index, 'frequency'],
          message,
        };
    }
    for (const [index, { timeframe }] of (treatment.risks?.outcomes ?? []).entries()) {
      if (!timeframe) yield { at: ['risks', 'outcomes', index], message };
    }
  },
};
