import type { Key } from '../../../content/problem.js';
import { matches } from '../../matches.js';
import type { Rule } from '../../rule.js';
import { uncounted } from '../../uncounted.js';

export const relativeOnly: Rule = {
  id: 'risk/relative-only',
  severity: 'error',
  flags: '“Twice”, “50 % less”, with no number of people nearby.',
  why: 'IPDAS and the Patient Information Forum’s guide (2023): a relative change without the absolute numbers makes small effects look large.',
  readsWords: true,
  bad: { explainer: { lead: 'It makes 50% less pain.' } },
  good: { explainer: { lead: '12 of 40 people had less pain, and 6 of 40 without it: twice as many.' } },
  check({ passages, words }) {
    const benefits = passages.filter(({ at }) => at[0] === 'benefits');
    const hasCount = (item: Key | undefined) =>
      benefits.some(({ at, text }) => at[2] === item && text.match(words.patterns.outOf));
    // A heading introduces a text; the title of a benefit is what most people read of it.
    const claims = passages.filter(
      ({ at, label }) => !label || (at[0] === 'benefits' && at[3] === 'title' && !hasCount(at[2])),
    );
    return matches(
      uncounted(claims, words.patterns),
      words.patterns.relative,
      (found) =>
        `“${found}” compares without numbers. Say how many people out of how many, with and without.`,
    );
  },
};
