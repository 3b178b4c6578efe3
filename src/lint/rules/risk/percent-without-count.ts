import type { Key } from '../../../content/problem.js';
import { matches } from '../../matches.js';
import type { Rule } from '../../rule.js';
import { uncounted } from '../../uncounted.js';

const aside: readonly Key[] = ['word', 'cost', 'ingredients'];

export const percentWithoutCount: Rule = {
  id: 'risk/percent-without-count',
  severity: 'note',
  flags: 'A percentage without the people behind it.',
  why: 'The Patient Information Forum’s guide (2023): numbers of people are understood better than percentages.',
  readsWords: true,
  bad: { explainer: { lead: 'It happens to 3% of people.' } },
  good: { explainer: { lead: 'It happens to 3% (3 out of 100 people).' } },
  check({ passages, words: { patterns } }) {
    // Another rule reports a frequency that is written as a word; of what is used, a percentage says how strong it is.
    const others = passages.filter(({ at }) => !at.some((key) => aside.includes(key)));
    return matches(
      uncounted(others, patterns, patterns.money),
      patterns.percentage,
      (found) => `“${found}” is easier to picture as a number of people. Add how many out of how many.`,
    );
  },
};
