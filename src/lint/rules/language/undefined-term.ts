import { wordsOf } from '../../words.js';
import type { Rule } from '../../rule.js';

export const undefinedTerm: Rule = {
  id: 'language/undefined-term',
  severity: 'warning',
  flags: 'A technical term that the page does not explain.',
  why: 'PEMAT, item 4, and WCAG 3.1.3: unusual words are explained.',
  readsWords: true,
  bad: { explainer: { lead: 'It treats a tendinopathy.' } },
  good: {
    explainer: { lead: 'It treats a tendinopathy.' },
    terms: [{ term: 'tendinopathy', definition: 'Soreness where a muscle ends.' }],
  },
  *check({ treatment, passages, words }) {
    const explained = (treatment.terms ?? []).map(({ term }) => term.toLowerCase()).join(' ');
    const jargon = new Set(words.jargon.filter((word) => !explained.includes(word)));
    for (const { at, sentences, label } of passages) {
      for (const sentence of label ? [] : sentences) {
        // A word that the sentence itself explains needs no other explanation.
        if (sentence.match(words.patterns.explanation)) continue;
        for (const word of wordsOf(sentence)) {
          if (!jargon.delete(word)) continue;
          yield {
            at,
            excerpt: word,
            message: `uses “${word}” but does not explain it. Say it in plain words, or add it to “terms”.`,
          };
        }
      }
    }
  },
};
