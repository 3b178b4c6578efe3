import type { Rule } from '../../rule.js';

export const noReview: Rule = {
  id: 'provenance/no-review',
  severity: 'error',
  flags: 'A page that does not say who checked it, and when.',
  why: 'The NHS’s standard for creating health content: the page is checked by clinicians, and shows when.',
  bad: {},
  good: { review: { reviewers: [{ name: 'R' }], lastReviewed: '2026-01-01' } },
  *check({ treatment }) {
    const { reviewers, lastReviewed } = treatment.review ?? {};
    if (!reviewers?.length || !lastReviewed)
      yield {
        at: treatment.review ? ['review'] : [],
        message: 'does not say who checked it and when. Add “review” with “reviewers” and “lastReviewed”.',
      };
  },
};
