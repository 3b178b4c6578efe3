import { idsOf, referencesOf } from '../../references.js';
import type { Rule } from '../../rule.js';

export const unknownReference: Rule = {
  id: 'structure/unknown-reference',
  severity: 'error',
  flags: 'A reference to a source or a term that the treatment does not list.',
  why: 'DISCERN, question 4: it is clear what sources of information were used. A reference without an entry is not shown.',
  bad: {
    sources: [{ id: 'rowan-2024', title: 'A review' }],
    explainer: { evidence: { certainty: 'low', sources: ['rowan'] } },
  },
  good: {
    sources: [{ id: 'rowan-2024', title: 'A review' }],
    explainer: { evidence: { certainty: 'low', sources: ['rowan-2024'] } },
  },
  *check({ treatment }) {
    const known = { sources: idsOf(treatment, 'sources'), terms: idsOf(treatment, 'terms') };
    for (const { at, list, id } of referencesOf(treatment)) {
      if (!known[list].has(id))
        yield {
          at,
          excerpt: id,
          message: `names “${id}”, which is not the id of any entry of “${list}”. Add the entry, or correct the id.`,
        };
    }
  },
};
