import * as v from 'valibot';
import { identifiedList } from './ids.js';
import { picture } from './media.js';
import { plainText } from './plain-text.js';
import { id, sectionFields, text, type Checked, type Written } from './primitives.js';
import { richText } from './rich-text.js';

export const stepPhases = ['before', 'during', 'after'] as const;
export type StepPhase = (typeof stepPhases)[number];

export const step = v.object({
  /** Key for links to the step. Left out: made from its title. */
  id: v.optional(id),
  /** The step in a few words. */
  title: v.optional(text),
  /** What happens. */
  text: richText,
  /** When it happens: `before`, `during` or `after` the procedure. */
  phase: v.optional(v.picklist(stepPhases)),
  /** How long it takes, in words. */
  duration: v.optional(text),
  /** A picture of the step. */
  picture: v.optional(picture),
});

export const stepSection = v.object({
  ...sectionFields,
  /** Text between the heading and the steps. */
  intro: v.optional(richText),
  /** The steps, in order. */
  items: identifiedList(step, (item) => item.title ?? plainText(item.text)),
});

export type StepContent = Written<typeof stepSection>;
export type StepSection = Checked<typeof stepSection>;
export type Step = StepSection['items'][number];
