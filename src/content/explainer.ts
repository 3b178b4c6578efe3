import * as v from 'valibot';
import { evidence, statement } from './evidence.js';
import { picture } from './media.js';
import { address, sectionFields, text, type Checked, type Written } from './primitives.js';
import { richText } from './rich-text.js';

export const keyFact = v.object({
  /** What the fact is about, such as "Recovery". */
  label: text,
  /** The fact, in a few words. */
  value: text,
});

export const mechanism = v.object({
  /** Heading of the passage. */
  heading: v.optional(text),
  /** How the treatment is thought to work, each sentence with who says so. */
  statements: v.array(statement),
});

export const course = v.object({
  /** How many sessions. */
  sessions: v.optional(text),
  /** How long one session takes. */
  sessionLength: v.optional(text),
  /** How much time lies between two sessions. */
  interval: v.optional(text),
});

export const alternative = v.object({
  /** Name of the other choice. */
  name: text,
  /** What it is, and how it compares. */
  text: v.optional(richText),
  /** Page that says more. */
  href: v.optional(address),
});

export const explainerSection = v.object({
  ...sectionFields,
  /** The publisher's own line, kept apart from the heading. */
  tagline: v.optional(text),
  /** What the treatment is, in two or three sentences. */
  lead: v.optional(richText),
  /** Facts at a glance, as pairs of a label and a value. */
  keyFacts: v.optional(v.array(keyFact)),
  /** Three to five sentences that sum the page up. */
  keyPoints: v.optional(v.array(statement)),
  /** What the treatment is. */
  whatItIs: v.optional(richText),
  /** What is injected, taken or applied. */
  ingredients: v.optional(v.array(statement)),
  /** What it is used for. */
  usedFor: v.optional(richText),
  /** How it is thought to work, with who says so. */
  mechanism: v.optional(mechanism),
  /** What the evidence says, how sure it makes us, and what is not known. */
  evidence: v.optional(evidence),
  /** How to prepare. */
  preparation: v.optional(richText),
  /** How long recovery takes, and what it is like. */
  recovery: v.optional(richText),
  /** What to do and to avoid afterwards. */
  aftercare: v.optional(richText),
  /** Sessions, their length, and the time between them. */
  course: v.optional(course),
  /** What it costs. */
  cost: v.optional(richText),
  /** Who carries it out. */
  performedBy: v.optional(richText),
  /** What the authorities have decided about it. */
  regulatoryStatus: v.optional(statement),
  /** Other choices, including no treatment. */
  alternatives: v.optional(v.array(alternative)),
  /** What happens without treatment. */
  withoutTreatment: v.optional(richText),
  /** What it means for daily life. */
  qualityOfLife: v.optional(richText),
  /** Questions to take to the appointment. */
  questionsToAsk: v.optional(v.array(text)),
  /** Pictures. */
  pictures: v.optional(v.array(picture)),
});

export type ExplainerContent = Written<typeof explainerSection>;
export type ExplainerSection = Checked<typeof explainerSection>;
export type Alternative = Checked<typeof alternative>;
