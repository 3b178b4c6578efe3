import type { Rule } from '../../rule.js';

export const reviewWithoutReviewer: Rule = {
  id: 'provenance/review-without-reviewer',
  severity: 'warning',
  flags: 'A last review on a later day than that of each reviewer.',
  why: 'The NHS’s standard for creating health content: the page is checked by clinicians, and shows when.',
  bad: { review: { reviewers: [{ name: 'R', date: '2019-01-01' }], lastReviewed: '2026-01-01' } },
  good: { review: { reviewers: [{ name: 'R', date: '2026-01-01' }], lastReviewed: '2026-01-01' } },
  *check({ treatment: { review } }) {
    const { reviewers = [], lastReviewed } = review ?? {};
    if (lastReviewed && reviewers.length && reviewers.every(({ date }) => date && date < lastReviewed))
      yield {
        at: ['review', 'lastReviewed'],
        excerpt: lastReviewed,
        message:
          'is later than the day of each reviewer. Say who checked the page then, or give the day of the last check.',
      };
  },
};
