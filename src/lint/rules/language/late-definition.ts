import type { Key } from '../../../content/problem.js';
import { wholeWord } from '../../words.js';
import type { Rule } from '../../rule.js';

export const lateDefinition: Rule = {
  id: 'language/late-definition',
  severity: 'note',
  flags: 'A technical term that is explained only after its first use.',
  why: 'PEMAT, item 4: a term is explained where it first appears, not later.',
  readsWords: true,
  bad: {
    explainer: {
      lead: 'It treats a tendinopathy.',
      whatItIs: 'A tendinopathy (soreness where a muscle ends) is common.',
    },
  },
  good: {
    explainer: {
      lead: 'It treats a tendinopathy (soreness where a muscle ends).',
      whatItIs: 'A tendinopathy is common.',
    },
  },
  *check({ passages, words }) {
    const jargon = new Map(words.jargon.map((word) => [word, wholeWord(word)]));
    const firstUse = new Map<string, readonly Key[]>();
    for (const { at, sentences, label } of passages) {
      for (const sentence of label ? [] : sentences) {
        for (const [word, pattern] of jargon) {
          const use = pattern.exec(sentence);
          if (!use) continue;
          const isExplained = sentence.slice(use.index + use[0].length).match(words.patterns.definition);
          if (!isExplained) {
            if (!firstUse.has(word)) firstUse.set(word, at);
            continue;
          }
          if (firstUse.has(word))
            yield {
              at: firstUse.get(word)!,
              excerpt: word,
              message: `uses “${word}”, which is explained further down. Explain it here.`,
            };
          jargon.delete(word);
        }
      }
    }
  },
};
