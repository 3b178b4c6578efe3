import { promises } from '../../promises.js';
import type { Rule } from '../../rule.js';

export const quickReturn: Rule = {
  id: 'claims/quick-return',
  severity: 'warning',
  flags: 'A promise of quick recovery, without a source.',
  why: 'The UK’s CAP Code, rule 12.1: claims need evidence, and how fast somebody recovers is a claim.',
  readsWords: true,
  bad: { explainer: { recovery: 'You can work right away.' } },
  good: { explainer: { recovery: 'Most people rest for a day.' } },
  check({ passages, words }) {
    const uncited = passages.filter(({ cited }) => !cited);
    return promises(
      uncited,
      words,
      words.patterns.quickReturn,
      (found) => `“${found}” promises a quick recovery. Say how long it took most people, and the source.`,
    );
  },
};
