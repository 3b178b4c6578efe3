import type { Rule } from '../../rule.js';

export const overdue: Rule = {
  id: 'provenance/overdue',
  severity: 'error',
  flags: 'A page whose next review is overdue.',
  why: 'The NHS’s standard for creating health content: content has a planned review cycle.',
  bad: { review: { nextReview: '2020-01-01' } },
  good: { review: { nextReview: '2999-01-01' } },
  *check({ treatment, today }) {
    const { nextReview } = treatment.review ?? {};
    if (nextReview && nextReview < today)
      yield {
        at: ['review', 'nextReview'],
        excerpt: nextReview,
        message: 'has passed. Review the page, then set the date of the next review.',
      };
  },
};
