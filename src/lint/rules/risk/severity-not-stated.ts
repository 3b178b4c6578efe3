import type { Rule } from '../../rule.js';

export const severityNotStated: Rule = {
  id: 'risk/severity-not-stated',
  severity: 'warning',
  flags: 'A risk that does not say whether it is serious.',
  why: 'ICH E2A defines what is serious; a reader should not have to guess.',
  bad: { risks: { items: [{ name: 'Burn' }] } },
  good: { risks: { items: [{ name: 'Burn', severity: 'not-serious' }] } },
  *check({ treatment }) {
    for (const [index, { severity, seriousCriteria }] of (treatment.risks?.items ?? []).entries()) {
      if (!severity && !seriousCriteria?.length)
        yield {
          at: ['risks', 'items', index],
          message: 'does not say whether it is serious. Add “severity”, as ICH E2A defines it.',
        };
    }
  },
};
