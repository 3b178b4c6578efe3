import type { Rule } from '../../rule.js';

export const noSources: Rule = {
  id: 'provenance/no-sources',
  severity: 'error',
  flags: 'A page that names no sources.',
  why: 'DISCERN, questions 4 and 5: it is clear which sources were used, and how old they are.',
  bad: {},
  good: { sources: [{ title: 'A review', year: 2025 }] },
  *check({ treatment }) {
    if (!treatment.sources?.length)
      yield { at: [], message: 'names no sources. Add “sources”: what the page is based on.' };
  },
};
