import { promises } from '../../promises.js';
import type { Rule } from '../../rule.js';

export const cureOrGuarantee: Rule = {
  id: 'claims/cure-or-guarantee',
  severity: 'error',
  flags: 'Words that promise a cure or a result: “cures”, “guaranteed”, “proven to”.',
  why: 'EU Directive 2001/83/EC, Article 90(b), forbids telling the public that the effects of a medicine are guaranteed. The UK’s CAP Code, rule 12.1, asks for evidence behind what any treatment is said to do.',
  readsWords: true,
  bad: { benefits: { items: [{ title: 'Guaranteed relief' }] } },
  good: { benefits: { items: [{ title: 'Less pain for some people', text: 'It does not cure.' }] } },
  check({ passages, words }) {
    const { outOf } = words.patterns;
    return promises(
      passages.filter(
        ({ at, cited, text }) => !(cited && text.match(outOf)) && !at.includes('contraindications'),
      ),
      words,
      words.patterns.cure,
      (found) => `“${found}” promises a result. Say how many people it helped, and how sure that is.`,
    );
  },
};
