import type { TreatmentContent } from '../../src/content/treatment.js';
import lumenWrap from '../../tests/fixtures/lumen-wrap.json' with { type: 'json' };
import prolotherapyJson from '../../tests/fixtures/prolotherapy.json' with { type: 'json' };

/** A treatment of which every part is there that an example is about. */
type Complete = Required<TreatmentContent>;

// TypeScript reads the words in a JSON file as any words; the tests check both files against the model.

/** The page of a treatment that exists, in words of our own. */
export const prolotherapy = prolotherapyJson as unknown as Complete;

/** A made-up treatment that uses every field of the model. */
export const furnished = lumenWrap as unknown as Complete;
