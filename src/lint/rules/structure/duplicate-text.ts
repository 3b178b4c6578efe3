import { wordsOf } from '../../words.js';
import type { Rule } from '../../rule.js';

export const duplicateText: Rule = {
  id: 'structure/duplicate-text',
  severity: 'warning',
  flags: 'The same sentence, or the same caption, twice on the page.',
  why: 'PEMAT, item 2: nothing distracts from the purpose. What is said twice is read twice.',
  bad: { explainer: { lead: 'A soft band for the shoulder.', whatItIs: 'A soft band for the shoulder.' } },
  good: { explainer: { lead: 'A soft band for the shoulder.' } },
  *check({ passages }) {
    const seen = new Set<string>();
    for (const { at, sentences, label } of passages) {
      for (const sentence of label && at.at(-1) !== 'caption' ? [] : sentences) {
        const words = wordsOf(sentence);
        const key = words.join(' ');
        if (words.length > 3 && seen.has(key))
          yield { at, excerpt: sentence, message: 'is on the page already, word for word. Say it once.' };
        seen.add(key);
      }
    }
  },
};
