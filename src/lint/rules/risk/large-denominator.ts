import { commonDenominator, countsOf, rescale } from '../../../content/denominator.js';
import type { Rule } from '../../rule.js';

/** The most people that this project thinks readers picture. */
const pictured = 10_000;

export const largeDenominator: Rule = {
  id: 'risk/large-denominator',
  severity: 'note',
  flags:
    'A risk so rare that frequent ones are shown out of 100,000 people or more: 17 of 100 as 170,000 of 1,000,000.',
  why: 'The Harding Center’s guide to fact boxes (McDowell and others, 2016): the smallest denominator that fits. “10,000” is this project’s limit.',
  bad: {
    risks: {
      items: [
        { name: 'A', frequency: { kind: 'count', affected: 17, outOf: 100 } },
        { name: 'B', frequency: { kind: 'count', affected: 1, outOf: 40_000 } },
      ],
    },
  },
  good: {
    risks: {
      items: [
        { name: 'A', frequency: { kind: 'count', affected: 17, outOf: 100 } },
        { name: 'B', frequency: { kind: 'band', band: 'very-rare' } },
      ],
    },
  },
  *check({ treatment: { risks } }) {
    if (!risks) return;
    const counts = countsOf(risks);
    const people = commonDenominator(counts);
    const common = counts.find(({ affected, outOf }) => affected * 100 >= outOf);
    if (!people || !common) return;
    const number = (value: number) => value.toLocaleString('en');
    for (const [index, { frequency }] of risks.items.entries()) {
      if (frequency?.kind !== 'count' || (commonDenominator([frequency]) ?? 0) <= pictured) continue;
      const { affected, outOf } = rescale(common, people);
      yield {
        at: ['risks', 'items', index, 'frequency'],
        message: `is so rare that ${number(common.affected)} out of ${number(common.outOf)} is shown as ${number(affected)} out of ${number(outOf)}. Write it as a band, and the number in “text”.`,
      };
    }
  },
};
