import { evidenceIn, isSourced, isUnsure } from '../../evidence.js';
import { idsOf } from '../../references.js';
import type { Rule } from '../../rule.js';

export const ratingWithoutSource: Rule = {
  id: 'claims/rating-without-source',
  severity: 'warning',
  flags: 'Evidence that is called highly or moderately certain, without a source.',
  why: 'GRADE rates a body of evidence: where none is named, nobody can check the rating. DISCERN, question 4: it is clear what sources of information were used.',
  bad: { explainer: { evidence: { certainty: 'high', statements: ['It eases pain.'] } } },
  good: {
    sources: [{ id: 'rowan', title: 'A review' }],
    explainer: { evidence: { certainty: 'high', statements: ['It eases pain.'], sources: ['rowan'] } },
  },
  *check({ treatment }) {
    const known = idsOf(treatment, 'sources');
    for (const { at, evidence, of } of evidenceIn(treatment)) {
      // Another rule reports outcomes without a source.
      if (of === 'outcome' || isUnsure(evidence.certainty) || isSourced(evidence, known)) continue;
      yield {
        at,
        message: `says that the certainty is ${evidence.certainty} but names no source. Add “sources”: whose rating it is, or what it rests on.`,
      };
    }
  },
};
