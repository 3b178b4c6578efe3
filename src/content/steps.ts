import { identifiedList } from './ids.js';
import { picture } from './media.js';
import { plainText } from './plain-text.js';
import { id, sectionFields } from './primitives.js';
import { neededText, richText } from './rich-text.js';
import { object, oneOf, optional, text, type Checked, type Written } from './schema.js';

export const stepPhases = ['before', 'during', 'after'] as const;
export type StepPhase = (typeof stepPhases)[number];

export const step = object({
  /** Key for links to the step. Default: made from its title. */
  id: optional(id),
  /** The step in a few words. */
  title: optional(text),
  /** What happens. A step of a few words goes here, without a `title`. */
  text: neededText,
  /** When it happens: `before`, `during` or `after` the procedure. */
  phase: optional(oneOf(stepPhases)),
  /** How long it takes, in words. */
  duration: optional(text),
  /** A picture of the step. */
  picture: optional(picture),
});

export const stepSection = object({
  ...sectionFields,
  /** Text between the heading and the steps. */
  intro: optional(richText),
  /** The steps, in order. */
  items: identifiedList(step, (item) => item.title ?? plainText(item.text)),
});

export type StepContent = Written<typeof stepSection>;
export type StepSection = Checked<typeof stepSection>;
export type Step = StepSection['items'][number];
