import { createContext } from '@lit/context';
import type { Treatment } from '../content/treatment.js';

/** What a `<clinic-treatment>` shares with the elements inside it. */
export interface TreatmentContext {
  /** The treatment, once there is one. */
  readonly treatment?: Treatment | undefined;
  /** Level of the heading that starts a section, 2 to 6. */
  readonly headingLevel: number;
}

// A registered symbol, so that elements and provider find each other even if two copies of the library are loaded.
export const treatmentContext = createContext<TreatmentContext>(Symbol.for('clinic-elements.treatment'));
