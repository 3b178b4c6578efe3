import type { Rule } from '../../rule.js';

export const noHeading: Rule = {
  id: 'structure/no-heading',
  severity: 'note',
  flags: 'Conditions, benefits, risks or steps without a heading above them.',
  why: 'PEMAT, item 9: sections have informative headings. “Burn” alone may be what the treatment is for, or what it does.',
  bad: { risks: { items: [{ name: 'Burn' }] } },
  good: { risks: { heading: 'What can go wrong', items: [{ name: 'Burn' }] } },
  *check({ treatment: { conditions = [], benefits, risks, steps } }) {
    const sections = [
      ...conditions.map((section, index) => ({ at: ['conditions', index], section })),
      ...Object.entries({ benefits, risks, steps }).map(([name, section]) => ({ at: [name], section })),
    ];
    for (const { at, section } of sections) {
      if (section?.items.length && !section.heading)
        yield {
          at,
          message:
            'has no heading. Add “heading”, unless the page around it has one: names alone do not say what they are.',
        };
    }
  },
};
