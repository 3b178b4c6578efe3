import { safetyPromises } from '../../promises.js';
import type { Rule } from '../../rule.js';

export const safetyContradiction: Rule = {
  id: 'claims/safety-contradiction',
  severity: 'error',
  flags: 'A promise of safety on a page that lists a serious risk or an injury.',
  why: 'DISCERN, questions 6 and 11: information is balanced, and describes the risks of each treatment. A reader cannot believe both.',
  readsWords: true,
  bad: {
    explainer: { lead: 'There are no side effects.' },
    risks: { items: [{ name: 'Nerve damage', severity: 'serious' }] },
  },
  good: {
    explainer: { lead: 'Most people have no trouble.' },
    risks: { items: [{ name: 'Nerve damage', severity: 'serious' }] },
  },
  check({ treatment, passages, words }) {
    const grave = passages.some(
      ({ at, text }) => at[0] === 'risks' && text.match(words.patterns.tissueDamage),
    );
    const serious = treatment.risks?.items.some(({ severity }) => severity === 'serious');
    if (!grave && !serious) return [];
    return safetyPromises(
      passages,
      words,
      (found) => `“${found}” contradicts the risks on this page. Take it out.`,
    );
  },
};
