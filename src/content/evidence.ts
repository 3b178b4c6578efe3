import * as v from 'valibot';
import { id, text, textOr, type Checked } from './primitives.js';
import { richText } from './rich-text.js';

/** How sure the evidence makes us, after GRADE; `not-assessed` says that nobody has rated it. */
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

/** Ids of the sources a claim rests on. */
export const sourceIds = v.array(id);

export const claim = v.object({
  /** What is said. */
  text: richText,
  /** Who says so; shown in words before the text. */
  attribution: v.optional(v.picklist(attributions)),
  /** Ids of the sources it rests on. */
  sources: v.optional(sourceIds),
});

/** A sentence that somebody stands for: a plain text, or a text with who says so and on what grounds. */
export const statement = v.pipe(
  textOr(claim),
  v.transform((written): v.InferOutput<typeof claim> =>
    typeof written === 'string' ? { text: written } : written,
  ),
);
export type Statement = Checked<typeof statement>;

export const evidence = v.object({
  /** How sure the evidence makes us: `high`, `moderate`, `low`, `very-low`, or `not-assessed`. */
  certainty: v.optional(v.picklist(certainties)),
  /** What is known, in words. */
  statements: v.optional(v.array(statement)),
  /** What is not known. */
  uncertainties: v.optional(v.array(statement)),
  /** How long people were followed, in words. */
  followUp: v.optional(text),
  /** Ids of the sources the rating rests on. */
  sources: v.optional(sourceIds),
});
export type Evidence = Checked<typeof evidence>;
