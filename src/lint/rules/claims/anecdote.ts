import { promises } from '../../promises.js';
import type { Rule } from '../../rule.js';

export const anecdote: Rule = {
  id: 'claims/anecdote',
  severity: 'warning',
  flags: 'A patient’s words, where a count should be.',
  why: 'Ahpra, section 133 of the National Law, forbids testimonials about clinical care; professional colleges elsewhere and 16 CFR Part 465 limit them.',
  readsWords: true,
  bad: { explainer: { lead: 'Patients report that they feel better.' } },
  good: { explainer: { lead: 'In one study 12 of 40 people had less pain.' } },
  check({ passages, words }) {
    return promises(
      passages.filter(({ at }) => at[0] !== 'risks'),
      words,
      words.patterns.anecdote,
      (found) => `“${found}” is what some people say. Say what was counted, among how many, with the source.`,
    );
  },
};
