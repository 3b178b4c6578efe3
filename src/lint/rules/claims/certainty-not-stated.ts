import type { Rule } from '../../rule.js';

export const certaintyNotStated: Rule = {
  id: 'claims/certainty-not-stated',
  severity: 'warning',
  flags: 'Evidence for a benefit or a condition, or a counted outcome, that does not say how certain it is.',
  why: 'GRADE rates how certain the evidence for each outcome is. DISCERN, question 8: areas of uncertainty are named.',
  bad: { conditions: [{ items: [{ text: 'A stiff shoulder.', evidence: { followUp: 'a year' } }] }] },
  good: {
    conditions: [
      { items: [{ text: 'A stiff shoulder.', evidence: { certainty: 'not-assessed', followUp: 'a year' } }] },
    ],
  },
  *check({ treatment: { conditions = [], benefits, risks } }) {
    const rated = [
      ...conditions.flatMap(({ items }, section) =>
        items.map(({ evidence }, index) => ({
          at: ['conditions', section, 'items', index, 'evidence'],
          evidence,
        })),
      ),
      // A fact about the procedure needs no rating.
      ...(benefits?.items ?? []).map(({ kind, evidence }, index) => ({
        at: ['benefits', 'items', index, 'evidence'],
        evidence: kind === 'feature' ? undefined : evidence,
      })),
      ...(risks?.outcomes ?? []).map((evidence, index) => ({ at: ['risks', 'outcomes', index], evidence })),
    ];
    for (const { at, evidence } of rated) {
      if (evidence && !evidence.certainty)
        yield {
          at,
          message:
            'does not say how certain it is. Add “certainty”: a level of GRADE, or “not-assessed” if nobody has rated it.',
        };
    }
  },
};
