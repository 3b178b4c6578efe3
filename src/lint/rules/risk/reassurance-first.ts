import { matches } from '../../matches.js';
import type { Rule } from '../../rule.js';

export const reassuranceFirst: Rule = {
  id: 'risk/reassurance-first',
  severity: 'warning',
  flags: 'A risk that begins with reassurance: “Fortunately”, “Don’t worry”.',
  why: 'IPDAS: harms are described in the same voice as benefits.',
  readsWords: true,
  bad: { risks: { items: [{ name: 'Burn', text: 'Fortunately burns are few.' }] } },
  good: { risks: { items: [{ name: 'Burn', text: 'Burns are few.' }] } },
  check({ passages, words }) {
    const risks = passages.filter(({ at }) => at[0] === 'risks');
    return matches(
      risks,
      words.patterns.reassurance,
      (found) => `“${found}” reassures before it informs. Say first what happens.`,
    );
  },
};
