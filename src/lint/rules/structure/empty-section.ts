import type { Rule } from '../../rule.js';

export const emptySection: Rule = {
  id: 'structure/empty-section',
  severity: 'error',
  flags: 'A heading with nothing below it.',
  why: 'PEMAT, item 9: sections have informative headings; a heading is a promise.',
  bad: { faq: { heading: 'Questions', items: [] } },
  good: { faq: { heading: 'Questions', items: [{ question: 'Q?', answer: 'A' }] } },
  *check({ treatment }) {
    const sections = {
      benefits: treatment.benefits,
      risks: treatment.risks,
      steps: treatment.steps,
      faq: treatment.faq,
    };
    for (const [name, section] of Object.entries(sections)) {
      if (section?.heading && !section.items.length)
        yield { at: [name], message: 'has a heading and nothing below it. Fill it, or leave it out.' };
    }
    for (const [index, { heading, items }] of (treatment.conditions ?? []).entries()) {
      if (heading && !items.length)
        yield {
          at: ['conditions', index],
          message: 'has a heading and nothing below it. Fill it, or leave it out.',
        };
    }
    const { mechanism } = treatment.explainer ?? {};
    if (mechanism?.heading && !mechanism.statements.length)
      yield {
        at: ['explainer', 'mechanism'],
        message: 'has a heading and nothing below it. Fill it, or leave it out.',
      };
  },
};
