import { evidenceIn, isUnsure, sourcesOf } from '../../evidence.js';
import type { Rule } from '../../rule.js';

export const sellerAsSource: Rule = {
  id: 'claims/seller-as-source',
  severity: 'warning',
  flags:
    'A benefit that patients would feel, or a claim called highly or moderately certain, of which only the seller is the source.',
  why: 'DISCERN, question 6: information is balanced and unbiased, and draws on a range of sources.',
  bad: {
    sources: [{ id: 'leaflet', title: 'Our leaflet', year: 2025, independent: false }],
    benefits: {
      items: [{ title: 'Less pain', kind: 'outcome', evidence: { certainty: 'low', sources: ['leaflet'] } }],
    },
  },
  good: {
    sources: [{ id: 'rowan', title: 'A review', year: 2025, independent: true }],
    benefits: {
      items: [{ title: 'Less pain', kind: 'outcome', evidence: { certainty: 'low', sources: ['rowan'] } }],
    },
  },
  *check({ treatment }) {
    const byId = new Map(treatment.sources?.map((source) => [source.id, source]));
    for (const { at, evidence, of } of evidenceIn(treatment)) {
      // What the procedure is like, its maker knows best.
      if (of === 'feature' || (of !== 'outcome' && isUnsure(evidence.certainty))) continue;
      const sources = sourcesOf(evidence).flatMap((id) => byId.get(id) ?? []);
      if (sources.length && sources.every(({ independent }) => independent === false))
        yield {
          at,
          message: 'rests only on what a seller or a trade body has written. Add an independent source.',
        };
    }
  },
};
