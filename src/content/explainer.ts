import { evidence, statement } from './evidence.js';
import { picture } from './media.js';
import { address, sectionFields, wording } from './primitives.js';
import { richText } from './rich-text.js';
import { listOf, object, optional, text, type Checked, type Written } from './schema.js';

export const keyFact = object({
  /** What the fact is about, such as "Recovery". */
  label: wording,
  /** The fact, in a few words. */
  value: wording,
});

export const mechanism = object({
  /** Heading of the passage. */
  heading: optional(text),
  /** How the treatment is thought to work, each sentence with who says so. */
  statements: listOf(statement),
});

export const course = object({
  /** How many sessions. */
  sessions: optional(text),
  /** How long one session takes. */
  sessionLength: optional(text),
  /** Time between two sessions. */
  interval: optional(text),
});

export const alternative = object({
  /** Name of the alternative. */
  name: wording,
  /** What it is, and how it compares. */
  text: optional(richText),
  /** A page with more information. */
  href: optional(address),
});

export const explainerSection = object({
  ...sectionFields,
  /** The publisher's own line, kept apart from the heading. */
  tagline: optional(text),
  /** What the treatment is, in two or three sentences. */
  lead: optional(richText),
  /** Facts at a glance, each a label and a value. */
  keyFacts: optional(listOf(keyFact)),
  /** Three to five sentences that sum up the page. */
  keyPoints: optional(listOf(statement)),
  /** What the treatment is. */
  whatItIs: optional(richText),
  /** What is injected, taken or applied. */
  ingredients: optional(listOf(statement)),
  /** What it is used for. */
  usedFor: optional(richText),
  /** How it is thought to work, with who says so. */
  mechanism: optional(mechanism),
  /** What the evidence says, how certain it is, and what is not known. */
  evidence: optional(evidence),
  /** How to prepare. */
  preparation: optional(richText),
  /** How long recovery takes, and what it is like. */
  recovery: optional(richText),
  /** What to do and what to avoid afterwards. */
  aftercare: optional(richText),
  /** Sessions, their length, and the time between them. */
  course: optional(course),
  /** What it costs. */
  cost: optional(richText),
  /** Who carries it out. */
  performedBy: optional(richText),
  /** What the authorities have decided about the treatment. */
  regulatoryStatus: optional(statement),
  /** Alternatives, including no treatment. */
  alternatives: optional(listOf(alternative)),
  /** What happens without treatment. */
  withoutTreatment: optional(richText),
  /** What it means for daily life. */
  qualityOfLife: optional(richText),
  /** Questions to take to the appointment. */
  questionsToAsk: optional(listOf(wording)),
  /** Pictures. */
  pictures: optional(listOf(picture)),
});

export type ExplainerContent = Written<typeof explainerSection>;
export type ExplainerSection = Checked<typeof explainerSection>;
export type Alternative = Checked<typeof alternative>;
