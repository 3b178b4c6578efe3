import { matches } from '../../matches.js';
import type { Rule } from '../../rule.js';

export const uncitedAuthority: Rule = {
  id: 'claims/uncited-authority',
  severity: 'warning',
  flags: 'Experts, studies or research mentioned without a source.',
  why: 'DISCERN, question 4: it is clear what sources of information were used.',
  readsWords: true,
  bad: { explainer: { lead: 'Several studies say that it helps.' } },
  good: {
    sources: [{ id: 'rowan', title: 'A review' }],
    explainer: {
      lead: [
        {
          type: 'paragraph',
          children: ['Several studies say that it helps.', { type: 'citation', source: 'rowan' }],
        },
      ],
    },
  },
  check({ passages, words }) {
    const uncited = passages.filter(({ cited, label }) => !cited && !label);
    return matches(
      uncited,
      words.patterns.authority,
      (found) => `mentions “${found}” but names no source. Add one, or leave the mention out.`,
    );
  },
};
