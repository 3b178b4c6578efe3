import { matches } from '../../matches.js';
import { isUnsure } from '../../evidence.js';
import type { Rule } from '../../rule.js';

export const certaintyWording: Rule = {
  id: 'claims/certainty-wording',
  severity: 'warning',
  flags: 'A verb that says more than the certainty beside it allows.',
  why: 'GRADE guidance 26 (Santesso and others): at low certainty an effect “may” be there, at very low it is “very uncertain”.',
  readsWords: true,
  bad: { benefits: { items: [{ title: 'Pain', text: 'It reduces pain.', evidence: { certainty: 'low' } }] } },
  good: {
    benefits: { items: [{ title: 'Pain', text: 'It may reduce pain.', evidence: { certainty: 'low' } }] },
  },
  *check({ treatment, passages, words }) {
    for (const passage of passages) {
      if (passage.label || passage.at[0] !== 'benefits' || passage.at[3] !== 'text') continue;
      const certainty = treatment.benefits?.items[Number(passage.at[2])]?.evidence?.certainty;
      if (!certainty || !isUnsure(certainty)) continue;
      const sure = passage.sentences.filter((sentence) => !sentence.match(words.patterns.hedge));
      yield* matches(
        [{ ...passage, text: sure.join(' ') }],
        words.patterns.strongVerb,
        (found) =>
          `says “${found}”, where the certainty is ${certainty}. Say “may”, or that it is not known.`,
      );
    }
  },
};
