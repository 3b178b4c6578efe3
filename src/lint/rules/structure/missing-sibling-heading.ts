import type { Rule } from '../../rule.js';

export const missingSiblingHeading: Rule = {
  id: 'structure/missing-sibling-heading',
  severity: 'error',
  flags: 'An item without a name in a list whose other items have one.',
  why: 'WCAG 2.2, success criterion 2.4.6: headings and labels describe what follows.',
  bad: {
    conditions: [
      {
        items: [
          { name: 'Shoulder', text: 'A', evidence: {} },
          { text: 'B', evidence: {} },
        ],
      },
    ],
  },
  good: {
    conditions: [
      {
        items: [
          { name: 'Shoulder', text: 'A' },
          { name: 'Knee', text: 'B' },
        ],
      },
    ],
  },
  *check({ treatment }) {
    const lists = [
      ...(treatment.conditions ?? []).map(({ items }, section) => ({
        at: ['conditions', section, 'items'],
        names: items.map(({ name }) => name),
      })),
      { at: ['steps', 'items'], names: (treatment.steps?.items ?? []).map(({ title }) => title) },
    ];
    for (const { at, names } of lists) {
      if (!names.some(Boolean)) continue;
      for (const [index, name] of names.entries()) {
        if (!name)
          yield {
            at: [...at, index],
            message: 'has no name, but the others do. Give it one, so that it can be found.',
          };
      }
    }
  },
};
