import type { Rule } from '../../rule.js';
import { yearsLater } from '../../years-later.js';

export const overdue: Rule = {
  id: 'provenance/overdue',
  severity: 'error',
  flags:
    'A page whose next review is overdue, or that names none and was last reviewed more than three years ago.',
  why: 'The NHS’s standard for creating health content: content has a planned review cycle. The service manual of Ireland’s HSE (2023): health content is reviewed every three years.',
  bad: { review: { nextReview: '2020-01-01' } },
  good: { review: { nextReview: '2999-01-01' } },
  *check({ treatment, today }) {
    const { nextReview, lastReviewed } = treatment.review ?? {};
    if (nextReview && nextReview < today)
      yield {
        at: ['review', 'nextReview'],
        excerpt: nextReview,
        message: 'has passed. Review the page, then set the date of the next review.',
      };
    if (!nextReview && lastReviewed && yearsLater(lastReviewed, 3) < today)
      yield {
        at: ['review', 'lastReviewed'],
        excerpt: lastReviewed,
        message:
          'is more than three years ago. Review the page, then add “nextReview”: when it will be checked again.',
      };
  },
};
