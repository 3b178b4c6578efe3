import { matches } from '../../matches.js';
import type { Rule } from '../../rule.js';

export const anecdote: Rule = {
  id: 'claims/anecdote',
  severity: 'warning',
  flags: 'What patients are quoted as saying, in place of what was counted.',
  why: 'Ahpra, section 133 of the National Law, forbids testimonials about clinical care; professional colleges elsewhere and 16 CFR Part 465 limit them.',
  readsWords: true,
  bad: { explainer: { lead: 'Patients report that they feel better.' } },
  good: { explainer: { lead: 'In one study 12 of 40 people had less pain.' } },
  check({ passages, words }) {
    return matches(
      passages,
      words.patterns.anecdote,
      (found) =>
        `“${found}” is what some people say. Tell what was counted, among how many, with the source.`,
    );
  },
};
