import { mixedWays } from '../../mixed-ways.js';
import type { Rule } from '../../rule.js';

export const mixedPerson: Rule = {
  id: 'language/mixed-person',
  severity: 'note',
  flags: 'More than two ways of referring to the reader.',
  why: 'PEMAT, item 21: the reader is addressed directly. Plain-language guides: one word for one thing.',
  readsWords: true,
  bad: { explainer: { lead: 'Individuals and clients wear it. You take it off.' } },
  good: { explainer: { lead: 'You wear it, and you take it off.' } },
  check: (page) => mixedWays(page, page.words.readers, 2, 'the reader'),
};
