import { mixedWays } from '../../mixed-ways.js';
import type { Rule } from '../../rule.js';

export const mixedTerms: Rule = {
  id: 'language/mixed-terms',
  severity: 'note',
  flags: 'More than one way of referring to the people who give the treatment.',
  why: 'Plain-language guides: one word for one thing.',
  readsWords: true,
  bad: { explainer: { lead: 'Ask your provider. Your doctor may say no.' } },
  good: { explainer: { lead: 'Ask your doctor.' } },
  check: (page) => mixedWays(page, page.words.providers, 1, 'the people who give the treatment'),
};
