import type { Rule } from '../../rule.js';

/** A number of another. */
const numberOfNumber = /\d[\d.,'’\s]*\D+\d/.source;

/** “2 to 4 in 100”, in the languages that the elements have words for: no count says the same. */
const range = new RegExp(`\\d ?(?:[-–]|to|bis|à|a) ?${numberOfNumber}`, 'i');

/** “fewer than 1 in 100”, “about 1 in 1,000,000”: neither does a count say this. */
const limitOrEstimate = new RegExp(
  `^(?:${[
    '(?:fewer|less|more) than|up to|at (?:least|most)|about|around|roughly|nearly|almost|under|over',
    '(?:weniger|mehr) als|bis zu|höchstens|mindestens|etwa|ungefähr|rund|unter|über',
    "(?:moins|plus) de|jusqu[’']à|au (?:moins|plus)|environ|près de",
    '(?:menos|más) de|hasta|al menos|como máximo|alrededor de|aproximadamente|cerca de|unos|unas',
  ].join('|')}) ${numberOfNumber}`,
  'i',
);

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
      if (frequency?.kind === 'verbal' && !isNoCount(frequency.word.trim()))
        yield {
          at: ['risks', 'items', index, 'frequency'],
          message: /\d/.test(frequency.word)
            ? 'is a number that is written as a word, which cannot be compared with the counts. Give a count, if it is one: how many people, out of how many.'
            : 'is a word that each reader understands differently. Give a count, if your source has one.',
        };
    }
  },
};
