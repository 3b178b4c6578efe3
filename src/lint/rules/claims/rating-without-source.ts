import { isSourced, isUnsure } from '../../evidence.js';
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
    const { explainer, benefits, conditions = [], risks } = treatment;
    const known = idsOf(treatment, 'sources');
    const rated = [
      { at: ['explainer', 'evidence'], evidence: explainer?.evidence },
      ...conditions.flatMap(({ items }, section) =>
        items.map(({ evidence }, index) => ({
          at: ['conditions', section, 'items', index, 'evidence'],
          evidence,
        })),
      ),
      // Another rule reports outcomes without a source.
      ...(benefits?.items ?? []).map(({ kind, evidence }, index) => ({
        at: ['benefits', 'items', index, 'evidence'],
        evidence: kind === 'outcome' ? undefined : evidence,
      })),
      ...(risks?.items ?? []).map(({ evidence }, index) => ({
        at: ['risks', 'items', index, 'evidence'],
        evidence,
      })),
      ...(risks?.outcomes ?? []).map((evidence, index) => ({ at: ['risks', 'outcomes', index], evidence })),
    ];
    for (const { at, evidence } of rated) {
      if (!evidence || isUnsure(evidence.certainty) || isSourced(evidence, known)) continue;
      yield {
        at,
        message: `says that the certainty is ${evidence.certainty} but names no source. Add “sources”: whose rating it is, or what it rests on.`,
      };
    }
  },
};
