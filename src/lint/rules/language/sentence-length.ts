import { wordsOf } from '../../words.js';
import type { Rule } from '../../rule.js';

export const sentenceLength: Rule = {
  id: 'language/sentence-length',
  severity: 'warning',
  flags: 'A sentence of more than 20 words.',
  why: 'The NHS’s content guide asks for sentences of 20 words or fewer.',
  readsWords: true,
  bad: {
    explainer: {
      lead: 'It is a band of moist cotton with small lamps that warm the skin of the shoulder for as long as you wear it and no longer than that, and then it is taken off.',
    },
  },
  good: { explainer: { lead: 'It is a band of moist cotton with small lamps. They warm the skin.' } },
  *check({ passages }) {
    for (const { at, sentences, label } of passages) {
      for (const sentence of label ? [] : sentences) {
        const { length } = wordsOf(sentence);
        if (length > 20)
          yield { at, excerpt: sentence, message: `has a sentence of ${length} words. Split it in two.` };
      }
    }
  },
};
