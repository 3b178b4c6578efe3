import type { Rule } from '../../rule.js';

/** A house rule: of fewer people, one more or less is a different share. */
const enough = 20;

export const fewCounted: Rule = {
  id: 'risk/few-counted',
  severity: 'note',
  flags: 'A count of a handful of people that does not say so: 1 of 4 is shown as 25 out of 100.',
  why: 'Lang and Altman (SAMPL guidelines, 2013): the size of the group is reported with each share of it.',
  bad: {
    risks: {
      items: [
        { name: 'Burn', frequency: { kind: 'count', affected: 1, outOf: 4, timeframe: 'within a month' } },
      ],
    },
  },
  good: {
    risks: {
      items: [
        {
          name: 'Burn',
          frequency: {
            kind: 'count',
            affected: 1,
            outOf: 4,
            timeframe: 'within a month',
            population: 'the four people of a first trial',
          },
        },
      ],
    },
  },
  *check({ treatment }) {
    for (const [index, { frequency }] of (treatment.risks?.items ?? []).entries()) {
      // Another rule reports a count of nobody.
      if (frequency?.kind !== 'count' || !frequency.affected) continue;
      const { outOf, population } = frequency;
      if (outOf < enough && !population)
        yield {
          at: ['risks', 'items', index, 'frequency'],
          message: `counts ${outOf} ${outOf === 1 ? 'person' : 'people'}, and may be shown as a share of 100. Say in “population” how few they were.`,
        };
    }
  },
};
