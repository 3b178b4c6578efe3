import { matches } from '../../matches.js';
import type { Rule } from '../../rule.js';

export const wrongTerm: Rule = {
  id: 'language/wrong-term',
  severity: 'warning',
  flags: 'A term that sounds scientific but is not: “scientifically significant”.',
  why: 'The FTC’s Health Products Compliance Guidance (2022): anyone who says “clinically proven” needs that proof.',
  readsWords: true,
  bad: { explainer: { lead: 'It is clinically proven.' } },
  good: { explainer: { lead: 'Two trials have tested it.' } },
  check({ passages, words }) {
    return matches(
      passages,
      words.patterns.wrongTerm,
      (found) => `“${found}” is not a scientific term. Say what was found, and by whom.`,
    );
  },
};
