import { identifiedList } from './ids.js';
import { id, sectionFields, sourceIds, wording } from './primitives.js';
import { neededText, richText } from './rich-text.js';
import { object, optional, text, type Checked, type Written } from './schema.js';

export const faqItem = object({
  /** Key for links to the question. Default: made from its wording. */
  id: optional(id),
  /** The question, as a patient would ask it. */
  question: wording,
  /** The answer. */
  answer: neededText,
  /** Heading under which the question is grouped. */
  topic: optional(text),
  /** Ids of the sources that the answer is based on. */
  sources: optional(sourceIds),
});

export const faqSection = object({
  ...sectionFields,
  /** Text between the heading and the questions. */
  intro: optional(richText),
  /** The questions, in order. */
  items: identifiedList(faqItem, (item) => item.question),
});

export type FaqContent = Written<typeof faqSection>;
export type FaqSection = Checked<typeof faqSection>;
export type FaqItem = FaqSection['items'][number];
