import type { Rule } from '../../rule.js';

export const oldSource: Rule = {
  id: 'provenance/old-source',
  severity: 'note',
  flags: 'A page whose newest source is more than five years old.',
  why: 'DISCERN, question 5: it is clear when the information was produced. Five years is this project’s choice.',
  bad: { sources: [{ title: 'A', year: 2010 }] },
  good: { sources: [{ title: 'A', year: 2999 }] },
  *check({ treatment, today }) {
    const years = (treatment.sources ?? []).flatMap(({ year }) => year ?? []);
    const newest = years.reduce((latest, year) => Math.max(latest, year), 0);
    if (years.length && newest < Number(today.slice(0, 4)) - 5)
      yield {
        at: ['sources'],
        message: `hold nothing newer than ${newest}. Check whether there is later evidence.`,
      };
  },
};
