import type { Key } from '../../../content/problem.js';
import type { Rule } from '../../rule.js';

export const futureDate: Rule = {
  id: 'provenance/future-date',
  severity: 'error',
  flags: 'A review, publication or look-up date in the future.',
  why: 'DISCERN, question 5: it is clear when the information was produced. A review dated in the future has checked nothing yet.',
  bad: { review: { lastReviewed: '2999-01-01' } },
  good: { review: { lastReviewed: '2020-01-01' } },
  *check({ treatment: { review = {}, sources = [] }, today }) {
    const days: [at: Key[], day: string | undefined][] = [
      [['review', 'published'], review.published],
      [['review', 'lastReviewed'], review.lastReviewed],
      ...(['authors', 'reviewers'] as const).flatMap((role) =>
        (review[role] ?? []).map(({ date }, index): [Key[], string | undefined] => [
          ['review', role, index, 'date'],
          date,
        ]),
      ),
      ...sources.map(({ accessed }, index): [Key[], string | undefined] => [
        ['sources', index, 'accessed'],
        accessed,
      ]),
    ];
    for (const [at, day] of days) {
      if (day && day > today)
        yield { at, excerpt: day, message: 'is in the future. Give the date it was done.' };
    }
  },
};
