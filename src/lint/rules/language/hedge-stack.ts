import { wordsOf } from '../../words.js';
import type { Rule } from '../../rule.js';

export const hedgeStack: Rule = {
  id: 'language/hedge-stack',
  severity: 'note',
  flags: 'Two cautious words in a row: “may possibly”.',
  why: 'GRADE guidance 26: one word for one level of certainty.',
  readsWords: true,
  bad: { explainer: { lead: 'It may possibly help.' } },
  good: { explainer: { lead: 'It may help.' } },
  *check({ passages, words }) {
    for (const { at, text } of passages) {
      const places = [...text.matchAll(words.patterns.hedge)];
      for (const [index, { 0: word, index: start }] of places.entries()) {
        const next = places[index + 1];
        if (!next || /[.!?;]/.test(text.slice(start, next.index))) continue;
        if (wordsOf(text.slice(start + word.length, next.index)).length > 2) continue;
        const excerpt = text.slice(start, next.index + next[0].length);
        yield {
          at,
          excerpt,
          message: `“${excerpt}” is cautious twice. One word will do; how certain it is belongs in “certainty”.`,
        };
      }
    }
  },
};
