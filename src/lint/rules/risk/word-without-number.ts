import type { Rule } from '../../rule.js';

/** “2 to 4 in 100”, in the languages that the elements have words for. */
const range = /\d ?(?:[-–]|to|bis|à|a) ?\d[\d.,'’\s]*\D+\d/i;

/**
 * “fewer than 1 in 100”, “etwa 1 von 100”, “≤ 1 in 100”: in any language, this is said before the numbers. “In 1 of 100”, “bei
 * 1 von 100” and “chez 1 sur 100” are neither.
 */
const limitOrEstimate = /^(?!(?:among|bei|chez|dans|en|in)\s\d)\D+\d[\d.,'’\s]*[^\d.,'’\s].*\d/i;

/** Whether the words are a number of another that cannot be said as a count. */
const isNoCount = (words: string) =>
  !words.includes('%') && (range.test(words) || limitOrEstimate.test(words));

export const wordWithoutNumber: Rule = {
  id: 'risk/word-without-number',
  severity: 'warning',
  flags: 'A frequency that is a word with no number behind it.',
  why: 'The Patient Information Forum’s guide (2023), and Büchter and others (2014): people take words such as “rare” to mean far more often than intended.',
  bad: { risks: { items: [{ name: 'Burn', frequency: { kind: 'verbal', word: 'seldom' } }] } },
  good: {
    risks: {
      items: [
        { name: 'Burn', frequency: { kind: 'count', affected: 3, outOf: 1000, timeframe: 'within a month' } },
      ],
    },
  },
  *check({ treatment }) {
    for (const [index, { frequency }] of (treatment.risks?.items ?? []).entries()) {
      if (frequency?.kind === 'verbal' && !isNoCount(frequency.word))
        yield {
          at: ['risks', 'items', index, 'frequency'],
          message: /\d/.test(frequency.word)
            ? 'is a number that is written as a word, which cannot be compared with the counts. Give a count, if it is one: how many people, out of how many.'
            : 'is a word that each reader understands differently. Give a count, if your source has one.',
        };
    }
  },
};
