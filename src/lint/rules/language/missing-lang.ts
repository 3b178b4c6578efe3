import type { Rule } from '../../rule.js';

export const missingLang: Rule = {
  id: 'language/missing-lang',
  severity: 'error',
  flags: 'Content that does not say its language.',
  why: 'WCAG 3.1.1: a screen reader can tell the language of a page.',
  bad: { lang: null },
  good: { lang: 'en' },
  *check({ treatment }) {
    if (!treatment.lang)
      yield { at: [], message: 'The content does not say its language. Add “lang”, such as "en".' };
  },
};
