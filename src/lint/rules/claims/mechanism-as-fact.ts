import { isSourced, isUnsure } from '../../evidence.js';
import { idsOf } from '../../references.js';
import type { Rule } from '../../rule.js';

export const mechanismAsFact: Rule = {
  id: 'claims/mechanism-as-fact',
  severity: 'warning',
  flags:
    'How the treatment is thought to work, stated as a fact, although the evidence is weak and nobody is named as saying so.',
  why: 'The FTC’s Health Products Compliance Guidance (2022): whatever an advertisement implies needs evidence too. Stating how a treatment works as a fact implies that it does work.',
  bad: {
    explainer: { evidence: { certainty: 'low' }, mechanism: { statements: ['Light heals the tissue.'] } },
  },
  good: {
    explainer: {
      evidence: { certainty: 'low' },
      mechanism: {
        statements: [{ text: 'Light is thought to warm the tissue.', attribution: 'proponents' }],
      },
    },
  },
  *check({ treatment }) {
    const { mechanism, evidence } = treatment.explainer ?? {};
    if (evidence && !isUnsure(evidence.certainty)) return;
    const known = idsOf(treatment, 'sources');
    for (const [index, { attribution, sources }] of (mechanism?.statements ?? []).entries()) {
      if (attribution || isSourced({ sources }, known)) continue;
      yield {
        at: ['explainer', 'mechanism', 'statements', index],
        message: 'is stated as a fact. Add who says so (“attribution”), or name the source.',
      };
    }
  },
};
