import type { Key } from '../../../content/problem.js';
import { matches } from '../../matches.js';
import type { Rule } from '../../rule.js';

/** Parts of the explainer that say what it is for, or what happens without it: no side effects of the treatment. */
const ofOthers = ['usedFor', 'alternatives', 'withoutTreatment'];

const isOfTreatment = ([part, field]: readonly Key[]) =>
  !['risks', 'conditions', 'terms'].includes(String(part)) && !ofOthers.includes(String(field));

export const outsideRiskSection: Rule = {
  id: 'risk/outside-risk-section',
  severity: 'warning',
  flags: 'A side effect mentioned elsewhere on the page but missing from the list of risks.',
  why: 'PEMAT, item 10: information comes in a logical order. Anyone who reads the risks should find all of them.',
  readsWords: true,
  bad: { faq: { items: [{ question: 'And after?', answer: 'You may feel nausea.' }] } },
  good: {
    risks: { items: [{ name: 'Nausea' }] },
    faq: { items: [{ question: 'And after?', answer: 'You may feel nausea.' }] },
  },
  *check({ passages, words }) {
    const listed = passages.filter(({ at }) => at[0] === 'risks').map(({ text }) => text.toLowerCase());
    const elsewhere = passages.filter(({ at, label }) => isOfTreatment(at) && !label);
    for (const hit of matches(
      elsewhere,
      words.patterns.sideEffect,
      (found) => `mentions “${found}”, which the list of risks does not. List it there.`,
    )) {
      const stem = hit.excerpt!.toLowerCase().slice(0, 4);
      if (!listed.some((text) => text.includes(stem))) yield hit;
    }
  },
};
