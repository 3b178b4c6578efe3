import { matches } from '../../matches.js';
import type { Rule } from '../../rule.js';

export const faqBelongsElsewhere: Rule = {
  id: 'structure/faq-belongs-elsewhere',
  severity: 'note',
  flags: 'A question about risks among the questions, on a page that lists no risks.',
  why: 'DISCERN, question 11: the risks of each treatment are described. A list is easier to find than an answer among others.',
  readsWords: true,
  bad: { risks: null, benefits: null, faq: { items: [{ question: 'Is it safe?', answer: 'No.' }] } },
  good: { faq: { items: [{ question: 'Is it safe?', answer: 'See the risks.' }] } },
  *check({ treatment, passages, words }) {
    if (treatment.risks?.items.length) return;
    const questions = passages.filter(({ at }) => at[0] === 'faq' && at.at(-1) === 'question');
    yield* matches(
      questions,
      words.patterns.riskQuestion,
      () => 'asks about risks, and the page lists none. Put the answer into the list of risks.',
    );
  },
};
