import type { Rule } from '../../rule.js';
import { yearsLater } from '../../years-later.js';

export const distantReview: Rule = {
  id: 'provenance/distant-review',
  severity: 'warning',
  flags: 'A next review that is due more than three years after the last one.',
  why: 'The service manual of Ireland’s HSE (2023): health content is reviewed every three years. Until the day it names, a page never says that its review is overdue.',
  bad: { review: { lastReviewed: '2026-01-01', nextReview: '2036-01-01' } },
  good: { review: { lastReviewed: '2026-01-01', nextReview: '2029-01-01' } },
  *check({ treatment: { review }, today }) {
    const { lastReviewed, nextReview } = review ?? {};
    // Other rules tell of a day that has passed, and of a page without a last review.
    if (lastReviewed && nextReview && nextReview >= today && nextReview > yearsLater(lastReviewed, 3))
      yield {
        at: ['review', 'nextReview'],
        excerpt: nextReview,
        message: 'is more than three years after the last review. Review the page sooner.',
      };
  },
};
