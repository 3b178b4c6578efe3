import { promises } from '../../promises.js';
import type { Rule } from '../../rule.js';

export const universalComparison: Rule = {
  id: 'claims/universal-comparison',
  severity: 'error',
  flags: 'A comparison with everything: “no riskier than any”, “the best treatment”, without a source.',
  why: 'EU Directive 2001/83/EC, Article 90(b), forbids telling the public that a medicine is better than, or as good as, another treatment. EU Directive 2006/114/EC, Article 4, allows comparisons only of what can be verified.',
  readsWords: true,
  bad: { explainer: { lead: 'It is the safest treatment.' } },
  good: { explainer: { lead: 'In one trial it was compared with exercise.' } },
  check({ passages, words }) {
    const uncited = passages.filter(({ cited }) => !cited);
    return promises(
      uncited,
      words,
      words.patterns.universalComparison,
      (found) => `“${found}” compares with everything. Name what it is compared with, and the source.`,
    );
  },
};
