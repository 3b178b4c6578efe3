import { isUnsure } from '../../evidence.js';
import { matches } from '../../matches.js';
import type { Rule } from '../../rule.js';

export const mechanismInPassing: Rule = {
  id: 'claims/mechanism-in-passing',
  severity: 'warning',
  flags:
    'A sentence that states as a fact what the treatment does inside the body, although the evidence is weak.',
  why: 'The FTC’s Health Products Compliance Guidance (2022): whatever an advertisement implies needs evidence too, wherever it is said.',
  readsWords: true,
  bad: { explainer: { lead: 'The light promotes healing of the tendon.', evidence: { certainty: 'low' } } },
  good: {
    explainer: {
      lead: 'The light is meant to promote healing of the tendon.',
      evidence: { certainty: 'low' },
    },
  },
  *check({ treatment, passages, words: { patterns } }) {
    const { procedureType, explainer: { evidence } = {} } = treatment;
    // The surgeon sees what an operation repairs.
    if (procedureType === 'surgical') return;
    if (evidence && !isUnsure(evidence.certainty)) return;
    const bare = passages
      .filter(({ label, cited, attribution, at }) => !label && !cited && !attribution && !isJudged(at))
      .flatMap(({ at, sentences }) => sentences.map((text) => ({ at, text })))
      .filter(({ text }) => !text.match(patterns.belief));
    yield* matches(
      bare,
      patterns.mechanism,
      (found) => `states “${found}” as a fact. Say who thinks so, or name the source.`,
    );
  },
};

/** Whether other rules cover the part: benefits have a kind, and statements on how it works say who makes them. */
function isJudged([part, section]: readonly (string | number)[]): boolean {
  return part === 'benefits' || section === 'mechanism';
}
