import type { Rule } from '../../rule.js';

export const noPublisher: Rule = {
  id: 'provenance/no-publisher',
  severity: 'error',
  flags: 'A page that does not say who publishes it.',
  why: 'The NHS’s standard for creating health content: it is clear which organisation has published the page.',
  bad: {},
  good: { publisher: { name: 'A clinic' } },
  *check({ treatment }) {
    if (!treatment.publisher) yield { at: [], message: 'does not say who publishes it. Add “publisher”.' };
  },
};
