import { wordsOf } from '../../words.js';
import type { Rule } from '../../rule.js';

export const keywordCaption: Rule = {
  id: 'structure/keyword-caption',
  severity: 'error',
  flags: 'Keywords for search engines instead of a sentence: lower case, no verb, no full stop.',
  why: 'PEMAT, items 16 and 17, and WCAG 1.1.1: a caption says what the picture shows.',
  readsWords: true,
  bad: {
    explainer: {
      pictures: [{ src: 'a.png', alt: 'A room', caption: 'holistic shoulder clinic harbour town' }],
    },
  },
  good: { explainer: { pictures: [{ src: 'a.png', alt: 'A room', caption: 'The room where it is done.' }] } },
  *check({ passages, words }) {
    for (const { at, text } of passages) {
      if (!['caption', 'alt'].includes(String(at.at(-1)))) continue;
      const isSentence =
        /^\P{Ll}/u.test(text) || /[.!?…]$/.test(text.trim()) || text.match(words.patterns.verb);
      if (wordsOf(text).length >= 3 && !isSentence)
        yield {
          at,
          excerpt: text,
          message: 'reads like words for a search engine. Say what the picture shows.',
        };
    }
  },
};
