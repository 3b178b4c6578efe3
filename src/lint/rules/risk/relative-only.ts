import { matches } from '../../matches.js';
import type { Rule } from '../../rule.js';

export const relativeOnly: Rule = {
  id: 'risk/relative-only',
  severity: 'error',
  flags: '“Twice”, “50 % less”, with no number of people nearby.',
  why: 'IPDAS and the Patient Information Forum’s guide (2023): a relative change without the absolute numbers makes small effects look large.',
  readsWords: true,
  bad: { explainer: { lead: 'It makes 50% less pain.' } },
  good: { explainer: { lead: '12 of 40 people had less pain, and 6 of 40 without it: twice as many.' } },
  check({ passages, words }) {
    const { outOf, dose } = words.patterns;
    const alone = passages
      .filter(({ text, label }) => !label && !text.match(outOf))
      .map(({ at, sentences }) => ({ at, text: sentences.filter((said) => !said.match(dose)).join(' ') }));
    return matches(
      alone,
      words.patterns.relative,
      (found) =>
        `“${found}” compares without numbers. Say how many people out of how many, with and without.`,
    );
  },
};
