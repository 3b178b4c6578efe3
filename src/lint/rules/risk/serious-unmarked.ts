import type { Rule } from '../../rule.js';

export const seriousUnmarked: Rule = {
  id: 'risk/serious-unmarked',
  severity: 'error',
  flags: 'A risk that names what makes it serious but is not marked as serious.',
  why: 'ICH E2A: a risk with one of these grounds is serious. A risk marked as serious comes first on the page and never closes.',
  bad: { risks: { items: [{ name: 'Stroke', severity: 'not-serious', seriousCriteria: ['death'] }] } },
  good: { risks: { items: [{ name: 'Stroke', severity: 'serious', seriousCriteria: ['death'] }] } },
  *check({ treatment }) {
    for (const [index, { severity, seriousCriteria }] of (treatment.risks?.items ?? []).entries()) {
      if (seriousCriteria?.length && severity !== 'serious')
        yield {
          at: ['risks', 'items', index],
          message:
            'names what makes it serious but is not marked as serious. Set “severity” to “serious”, or take “seriousCriteria” out.',
        };
    }
  },
};
