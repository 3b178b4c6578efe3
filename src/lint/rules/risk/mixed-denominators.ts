import { commonDenominator, countsOf } from '../../../content/denominator.js';
import type { Count } from '../../../content/risks.js';
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
    const odd = counts.filter((count) => !commonDenominator([count]));
    yield {
      at: ['risks'],
      message: `has counts that do not fit one denominator: ${listed(odd)}. Give all counts out of the same number of people, or round these: about ${listed(odd.map(rounded))}.`,
    };
  },
};

function listed(counts: readonly Count[]): string {
  const written = counts.map(({ affected, outOf }) =>
    [affected, outOf].map((people) => people.toLocaleString('en')),
  );
  return [...new Set(written.map((pair) => pair.join(' out of ')))].join(', ');
}

/** A count with at least two digits, out of the smallest power of ten that allows that. */
function rounded({ affected, outOf }: Count): Count {
  let people = 100;
  while (affected && (affected / outOf) * people < 9.5) people *= 10;
  return { affected: Math.round((affected / outOf) * people), outOf: people };
}
