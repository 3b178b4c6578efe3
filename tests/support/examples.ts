import type { TreatmentContent } from '../../src/content/treatment.js';
import lumenWrap from '../fixtures/lumen-wrap.json' with { type: 'json' };
import prolotherapyJson from '../fixtures/prolotherapy.json' with { type: 'json' };

// TypeScript reads the words in a JSON file as any words; tests/unit/schema.test.ts checks both files against the model.

/** The page of a treatment that exists, in words of our own. */
export const prolotherapy = prolotherapyJson as unknown as Required<TreatmentContent>;

/** A made-up treatment that uses every field of the model. */
export const furnished = lumenWrap as unknown as Required<TreatmentContent>;

/** A treatment of one question, which a test finds again by its words. */
export const least = (question: string) => ({
  name: 'T',
  faq: { heading: 'Questions', items: [{ question, answer: 'A' }] },
});
