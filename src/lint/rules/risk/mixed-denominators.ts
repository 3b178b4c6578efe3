import { commonDenominator, countsOf } from '../../../content/denominator.js';
import type { Rule } from '../../rule.js';

export const mixedDenominators: Rule = {
  id: 'risk/mixed-denominators',
  severity: 'error',
  flags: 'Counts that cannot be given out of the same number of people.',
  why: 'IPDAS and the Patient Information Forum’s guide (2023): one denominator throughout, or readers compare the wrong numbers.',
  bad: {
    risks: {
      items: [
        { name: 'A', frequency: { kind: 'count', affected: 1, outOf: 7 } },
        { name: 'B', frequency: { kind: 'count', affected: 1, outOf: 9 } },
      ],
    },
  },
  good: {
    risks: {
      items: [
        { name: 'A', frequency: { kind: 'count', affected: 1, outOf: 10 } },
        { name: 'B', frequency: { kind: 'count', affected: 3, outOf: 100 } },
      ],
    },
  },
  *check({ treatment: { risks } }) {
    if (!risks) return;
    const counts = countsOf(risks);
    if (new Set(counts.map(({ outOf }) => outOf)).size < 2 || commonDenominator(counts)) return;
    yield {
      at: ['risks'],
      message:
        'has counts that do not fit one denominator. Give each count out of the same number of people, such as 1,000.',
    };
  },
};
