import type { Rule } from '../../rule.js';

export const mixedPerson: Rule = {
  id: 'language/mixed-person',
  severity: 'note',
  flags: 'More than two ways of referring to the reader.',
  why: 'PEMAT, item 21: the reader is addressed directly. Plain-language guides: one word for one thing.',
  readsWords: true,
  bad: { explainer: { lead: 'Individuals and clients wear it. You take it off.' } },
  good: { explainer: { lead: 'You wear it, and you take it off.' } },
  *check({ passages, words }) {
    const running = passages.filter(({ label }) => !label);
    const used = Object.entries(words.readers).filter(([, pattern]) =>
      running.some(({ text }) => text.match(pattern)),
    );
    if (used.length > 2)
      yield {
        at: [],
        message: `refers to the reader in ${used.length} ways: ${used.map(([way]) => way).join(', ')}. Choose one.`,
      };
  },
};
