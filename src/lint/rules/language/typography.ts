import type { Rule } from '../../rule.js';

export const typography: Rule = {
  id: 'language/typography',
  severity: 'note',
  flags: 'Straight and curly apostrophes on one page, or a hyphen instead of a dash.',
  why: 'A house rule: a page should read as if one person wrote it.',
  bad: { explainer: { lead: "It isn’t new - and it isn't old." } },
  good: { explainer: { lead: 'It isn’t new, and it isn’t old.' } },
  *check({ passages }) {
    const straight = passages.find(({ text }) => /\p{L}'\p{L}/u.test(text));
    if (straight && passages.some(({ text }) => /\p{L}’\p{L}/u.test(text))) {
      yield {
        at: straight.at,
        message: 'has a straight apostrophe, and other texts have curly ones. Use one kind throughout.',
      };
    }
    for (const { at, text } of passages) {
      if (/\p{L} - \p{L}/u.test(text))
        yield {
          at,
          excerpt: text.match(/\S{1,40} - \S{1,40}/)![0],
          message: 'has a hyphen in place of a dash. Write a comma, a full stop, or “–”.',
        };
    }
  },
};
