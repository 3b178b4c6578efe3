import type { Rule } from '../../rule.js';
import { textsIn } from '../../texts.js';

/** What `clinic-elements new` writes for an author to replace (src/cli/starters.ts). */
const ofStarters = new Set([
  'Name of the treatment',
  'What it is, in one or two sentences that a patient understands.',
  'How long it takes',
  'What it may do.',
  'What the other choices are.',
  'A benefit in a few words',
  'A risk in a few words',
  'What happens.',
  'What a patient can do about it.',
  'you see a sign of this or that.',
  'An honest answer.',
  'Title of the study or guideline',
  'Name of the clinic',
  'Who checked it',
]);

export const placeholder: Rule = {
  id: 'input/placeholder',
  severity: 'error',
  flags: 'A text still to be written: one that `clinic-elements new` put there, or “lorem ipsum”.',
  why: 'Readers take what a page says for the truth, the number beside such a text included.',
  bad: { explainer: { lead: 'Lorem ipsum dolor sit amet.' } },
  good: { explainer: { lead: 'A soft band.' } },
  *check({ treatment }) {
    for (const { at, text } of textsIn(treatment)) {
      const [filler] = ofStarters.has(text.trim()) ? [text] : (text.match(/\blorem ipsum\b/i) ?? []);
      if (filler)
        yield {
          at,
          excerpt: filler,
          message: `still says “${filler}”. Write what is true of the treatment, or take it out.`,
        };
    }
  },
};
