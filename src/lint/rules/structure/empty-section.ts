import type { Rule } from '../../rule.js';

export const emptySection: Rule = {
  id: 'structure/empty-section',
  severity: 'error',
  flags: 'A heading with nothing below it.',
  why: 'PEMAT, item 9: sections have informative headings; a heading is a promise.',
  bad: { faq: { heading: 'Questions', items: [] } },
  good: { faq: { heading: 'Questions', items: [{ question: 'Q?', answer: 'A' }] } },
  *check({ treatment }) {
    const { benefits, risks, steps, faq, conditions = [], explainer } = treatment;
    const { mechanism } = explainer ?? {};
    const parts = [
      ...Object.entries({ benefits, risks, steps, faq }).map(([name, section]) => ({
        at: [name],
        heading: section?.heading,
        list: section?.items,
      })),
      ...conditions.map(({ heading, items }, index) => ({ at: ['conditions', index], heading, list: items })),
      { at: ['explainer', 'mechanism'], heading: mechanism?.heading, list: mechanism?.statements },
    ];
    for (const { at, heading, list } of parts) {
      if (heading && !list?.length)
        yield { at, message: 'has a heading with nothing below it. Fill it, or leave it out.' };
    }
  },
};
