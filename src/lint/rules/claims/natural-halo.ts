import { promises } from '../../promises.js';
import type { Rule } from '../../rule.js';

export const naturalHalo: Rule = {
  id: 'claims/natural-halo',
  severity: 'note',
  flags: '“Natural”, “holistic”, “regenerative”: words that make a treatment sound safe or effective.',
  why: 'EU Directive 2001/83/EC, Article 90(h), forbids telling the public that a medicine is safe or effective because it is natural.',
  readsWords: true,
  bad: { explainer: { lead: 'A natural treatment.' } },
  good: { explainer: { lead: 'A treatment with warmth.' } },
  check({ passages, words }) {
    return promises(
      passages,
      words,
      words.patterns.natural,
      (found) => `“${found}” sounds safe but says nothing. Say what it is made of, or what it does.`,
    );
  },
};
