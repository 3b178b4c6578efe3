import type { Rule } from '../../rule.js';

export const missingLang: Rule = {
  id: 'language/missing-lang',
  severity: 'error',
  flags: 'Content that does not say its language.',
  why: 'WCAG 3.1.1: the language of a page can be told by a screen reader.',
  bad: { lang: null },
  good: { lang: 'en' },
  *check({ treatment }) {
    if (!treatment.lang)
      yield { at: [], message: 'The content does not say its language. Add “lang”, such as "en".' };
  },
};
