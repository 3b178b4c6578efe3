import { matches } from '../../matches.js';
import type { Rule } from '../../rule.js';

export const softQualifier: Rule = {
  id: 'claims/soft-qualifier',
  severity: 'warning',
  flags: '“Promising”, “preliminary”, “pilot”: words that sound cautious but are read as praise.',
  why: 'The FTC’s Health Products Compliance Guidance (2022): readers take vague words of caution as praise.',
  readsWords: true,
  bad: { explainer: { lead: 'Results are promising.' } },
  good: { explainer: { lead: 'Two small trials are too few to be sure.' } },
  check({ passages, words }) {
    return matches(
      passages,
      words.patterns.softQualifier,
      (found) => `“${found}” is read as praise. Say how many people were studied, and what is not known.`,
    );
  },
};
