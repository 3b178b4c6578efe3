import type { Rule } from '../../rule.js';

export const bandWordCollision: Rule = {
  id: 'risk/band-word-collision',
  severity: 'warning',
  flags: 'A bare word that means an exact range in EU product information: “rare”, “common”.',
  why: 'The EU guideline on the summary of product characteristics ties these words to ranges; without the range they mislead.',
  readsWords: true,
  bad: { risks: { items: [{ name: 'Burn', frequency: { kind: 'verbal', word: 'rare' } }] } },
  good: { risks: { items: [{ name: 'Burn', frequency: { kind: 'band', band: 'rare' } }] } },
  *check({ treatment, words }) {
    for (const [index, { frequency }] of (treatment.risks?.items ?? []).entries()) {
      if (frequency?.kind !== 'verbal' || !frequency.word.trim().match(words.patterns.bandWord)) continue;
      yield {
        at: ['risks', 'items', index, 'frequency', 'word'],
        excerpt: frequency.word,
        message: `“${frequency.word}” is the name of a range. If the source means that range, write it as a band; otherwise give the number.`,
      };
    }
  },
};
