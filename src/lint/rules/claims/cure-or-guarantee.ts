import { matches } from '../../matches.js';
import type { Rule } from '../../rule.js';

export const cureOrGuarantee: Rule = {
  id: 'claims/cure-or-guarantee',
  severity: 'error',
  flags: 'Words that promise a cure or a result: “cures”, “guaranteed”, “proven to”.',
  why: 'EU Directive 2001/83/EC, Article 90(b): nothing may suggest that the effect is guaranteed. The UK’s ASA holds clinics to the same.',
  readsWords: true,
  bad: { benefits: { items: [{ title: 'Guaranteed relief' }] } },
  good: { benefits: { items: [{ title: 'Less pain for some people' }] } },
  check({ passages, words }) {
    return matches(
      passages,
      words.patterns.cure,
      (found) => `“${found}” promises a result. Say how many people it helped, and how sure that is.`,
    );
  },
};
