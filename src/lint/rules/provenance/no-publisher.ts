import type { Rule } from '../../rule.js';

export const noPublisher: Rule = {
  id: 'provenance/no-publisher',
  severity: 'error',
  flags: 'A page that does not say who publishes it.',
  why: 'HONcode, principles 6 and 7: readers know whose page it is.',
  bad: {},
  good: { publisher: { name: 'A clinic' } },
  *check({ treatment }) {
    if (!treatment.publisher) yield { at: [], message: 'does not say who publishes it. Add “publisher”.' };
  },
};
