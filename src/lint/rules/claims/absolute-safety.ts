import { safetyPromises } from '../../promises.js';
import type { Rule } from '../../rule.js';

export const absoluteSafety: Rule = {
  id: 'claims/absolute-safety',
  severity: 'error',
  flags: 'Words that say there is no risk at all: “risk-free”, “no side effects”, “completely safe”.',
  why: 'EU Directive 2001/83/EC, Article 90(b), forbids telling the public that a medicine has no side effects. The FTC’s Health Products Compliance Guidance (2022) asks for evidence behind every claim of safety.',
  readsWords: true,
  bad: { explainer: { lead: 'It is completely safe.' } },
  good: {
    explainer: { lead: 'No operation is completely safe: serious harm is rare, and it has happened.' },
  },
  check({ passages, words }) {
    return safetyPromises(
      passages,
      words,
      (found) => `“${found}” promises that nothing can go wrong. Say what can, and how often.`,
    );
  },
};
