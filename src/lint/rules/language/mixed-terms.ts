import type { Rule } from '../../rule.js';

export const mixedTerms: Rule = {
  id: 'language/mixed-terms',
  severity: 'note',
  flags: 'More than one way of referring to the people who give the treatment.',
  why: 'Plain-language guides: one word for one thing.',
  readsWords: true,
  bad: { explainer: { lead: 'Ask your provider. Your doctor may say no.' } },
  good: { explainer: { lead: 'Ask your doctor.' } },
  *check({ passages, words }) {
    const running = passages.filter(({ label }) => !label);
    const used = Object.entries(words.providers).filter(([, pattern]) =>
      running.some(({ text }) => text.match(pattern)),
    );
    if (used.length > 1)
      yield {
        at: [],
        message: `refers to the people who give the treatment in ${used.length} ways: ${used.map(([way]) => way).join(', ')}. Choose one.`,
      };
  },
};
