import { evidenceIn } from '../../evidence.js';
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
  *check({ treatment }) {
    for (const { at, evidence, of } of evidenceIn(treatment)) {
      // One rating seldom holds for a whole treatment, and a fact about the procedure needs none.
      if (evidence.certainty || /^(?:explainer|feature|risk)$/.test(of)) continue;
      yield {
        at,
        message:
          'does not say how certain it is. Add “certainty”: a level of GRADE, or “not-assessed” if nobody has rated it.',
      };
    }
  },
};
