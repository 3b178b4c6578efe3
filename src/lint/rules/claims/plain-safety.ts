import { promises } from '../../promises.js';
import type { Rule } from '../../rule.js';

export const plainSafety: Rule = {
  id: 'claims/plain-safety',
  severity: 'warning',
  flags: 'The word “safe”, without a source: “safe and effective”, “very safe”, “a safe alternative”.',
  why: 'The NHS content guide: avoid “safe”, since it is hard to know what is really safe, and say what the risks are instead.',
  readsWords: true,
  bad: { explainer: { lead: 'It is safe and effective.' } },
  good: { explainer: { lead: 'In one trial nobody of 400 people had a burn.' } },
  check({ passages, words }) {
    return promises(
      passages.filter(({ cited }) => !cited),
      words,
      words.patterns.safe,
      (found) =>
        `“${found}” means something else to each reader. Say what can go wrong and how often, or name the source.`,
    );
  },
};
