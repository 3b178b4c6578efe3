import { sourceIds, wording } from './primitives.js';
import { neededText } from './rich-text.js';
import { listOf, object, oneOf, optional, refine, text, textOr, type Checked } from './schema.js';

/** How certain the evidence is, by GRADE; `not-assessed` means that nobody has rated it. */
export const certainties = ['high', 'moderate', 'low', 'very-low', 'not-assessed'] as const;
export type Certainty = (typeof certainties)[number];

/** Who is said to hold a claim. */
export const attributions = [
  'publisher',
  'proponents',
  'experts',
  'studies',
  'patients',
  'guideline',
  'regulator',
] as const;
export type Attribution = (typeof attributions)[number];

export const claim = object({
  /** The statement itself. */
  text: neededText,
  /** Who says so; shown in words before the text. */
  attribution: optional(oneOf(attributions)),
  /** Ids of the sources that it is based on. */
  sources: optional(sourceIds),
});

/** A statement: plain text, or a text with who says so and on what grounds. */
export const statement = refine(textOr(claim, wording), (written): Checked<typeof claim> =>
  typeof written === 'string' ? { text: written } : written,
);
export type Statement = Checked<typeof statement>;

export const evidence = object({
  /** How certain the evidence is: `high`, `moderate`, `low`, `very-low`, or `not-assessed`. */
  certainty: optional(oneOf(certainties)),
  /** What is known, in words. */
  statements: optional(listOf(statement)),
  /** What is not known. */
  uncertainties: optional(listOf(statement)),
  /** How long people were followed, in words. */
  followUp: optional(text),
  /** Ids of the sources that the rating is based on. */
  sources: optional(sourceIds),
});
export type Evidence = Checked<typeof evidence>;
