import { isSourced } from '../../evidence.js';
import { idsOf } from '../../references.js';
import type { Rule } from '../../rule.js';

export const outcomeWithoutEvidence: Rule = {
  id: 'claims/outcome-without-evidence',
  severity: 'error',
  flags: 'A benefit that patients would feel, without a source.',
  why: 'The FTC asks for competent and reliable scientific evidence for any health benefit. The UK’s CAP Code, rule 12.1, and Canada’s Competition Act, section 74.01(1)(b), also ask for evidence.',
  bad: { benefits: { items: [{ title: 'Less pain', kind: 'outcome' }] } },
  good: {
    sources: [{ id: 'rowan', title: 'A review' }],
    benefits: {
      items: [{ title: 'Less pain', kind: 'outcome', evidence: { certainty: 'low', sources: ['rowan'] } }],
    },
  },
  *check({ treatment }) {
    const known = idsOf(treatment, 'sources');
    for (const [index, { kind, evidence }] of (treatment.benefits?.items ?? []).entries()) {
      if (kind !== 'outcome' || isSourced(evidence, known)) continue;
      yield {
        at: ['benefits', 'items', index],
        message:
          'is called an outcome but has no source. Add “evidence” with its sources, or change “kind” if patients do not feel it.',
      };
    }
  },
};
