import * as v from 'valibot';
import { sourceIds } from './evidence.js';
import { identifiedList } from './ids.js';
import { id, sectionFields, text, type Checked, type Written } from './primitives.js';
import { richText } from './rich-text.js';

export const faqItem = v.object({
  /** Key for links to the question. Left out: made from its wording. */
  id: v.optional(id),
  /** The question, as a patient would ask it. */
  question: text,
  /** The answer. */
  answer: richText,
  /** Heading under which the question is grouped. */
  topic: v.optional(text),
  /** Ids of the sources the answer rests on. */
  sources: v.optional(sourceIds),
});

export const faqSection = v.object({
  ...sectionFields,
  /** Text between the heading and the questions. */
  intro: v.optional(richText),
  /** The questions, in order. */
  items: identifiedList(faqItem, (item) => item.question),
});

export type FaqContent = Written<typeof faqSection>;
export type FaqSection = Checked<typeof faqSection>;
export type FaqItem = FaqSection['items'][number];
