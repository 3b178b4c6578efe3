import type { TreatmentContent } from '../../src/content/treatment.js';
import lumenWrap from '../fixtures/lumen-wrap.json' with { type: 'json' };
import prolotherapyJson from '../fixtures/prolotherapy.json' with { type: 'json' };

// To TypeScript, `"low"` in a JSON file is any string, and so no certainty. `tests/unit/schema.test.ts` checks both files.

/** The page of a treatment that exists, in words of our own. */
export const prolotherapy = prolotherapyJson as unknown as Required<TreatmentContent>;

/** A made-up treatment that uses every field of the model. */
export const furnished = lumenWrap as unknown as Required<TreatmentContent>;

/** A treatment that consists of one question. */
export const withQuestion = (question: string) => ({
  name: 'T',
  faq: { heading: 'Questions', items: [{ question, answer: 'A' }] },
});
