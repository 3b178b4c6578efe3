import type { Rule } from '../../rule.js';

export const nobodyCounted: Rule = {
  id: 'risk/nobody-counted',
  severity: 'note',
  flags: 'A count of nobody, with nothing said about what that leaves open.',
  why: 'Hanley and Lippman-Hand (JAMA, 1983): if nobody out of 30 people had it, the true figure may still be as high as 3 out of 30. Readers take it to mean “never”.',
  bad: { risks: { items: [{ name: 'Infection', frequency: { kind: 'count', affected: 0, outOf: 30 } }] } },
  good: {
    risks: {
      items: [
        {
          name: 'Infection',
          text: 'Too few people were counted to rule it out.',
          frequency: { kind: 'count', affected: 0, outOf: 30 },
        },
      ],
    },
  },
  *check({ treatment }) {
    for (const [index, { frequency, text, evidence }] of (treatment.risks?.items ?? []).entries()) {
      if (frequency?.kind === 'count' && !frequency.affected && !text && !evidence)
        yield {
          at: ['risks', 'items', index, 'frequency'],
          message: 'counts nobody, which does not mean never. Say in “text” what remains open.',
        };
    }
  },
};
