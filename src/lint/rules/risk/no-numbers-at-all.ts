import type { Rule } from '../../rule.js';

export const noNumbersAtAll: Rule = {
  id: 'risk/no-numbers-at-all',
  severity: 'warning',
  flags: 'A page without a single number.',
  why: 'IPDAS: chances are given in numbers, for benefits and for harms.',
  bad: { explainer: { lead: 'It helps some people.' } },
  good: { explainer: { lead: 'It helped 12 of 40 people.' } },
  *check({ treatment, passages }) {
    const counted = treatment.risks?.items.some(
      ({ frequency }) => frequency?.kind === 'count' || frequency?.kind === 'band',
    );
    if (counted || treatment.risks?.outcomes?.length || passages.some(({ text }) => /\p{Nd}/u.test(text)))
      return;
    yield {
      at: [],
      message: 'The page holds no number. Say how many people it helps and harms, out of how many.',
    };
  },
};
