import { day } from './day.js';
import { identifiedList } from './ids.js';
import { address, id, sectionFields, wording } from './primitives.js';
import {
  boolean,
  listOf,
  object,
  oneOf,
  optional,
  text,
  wholeNumber,
  type Checked,
  type Written,
} from './schema.js';

export const sourceKinds = [
  'systematic-review',
  'guideline',
  'randomised-trial',
  'observational-study',
  'case-series',
  'expert-opinion',
  'regulator',
  'patient-information',
  'other',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

export const source = object({
  /** Key that citations use to name the source. */
  id: optional(id),
  /** Title of the work. */
  title: wording,
  /** What kind of work it is. */
  kind: optional(oneOf(sourceKinds)),
  /** Who wrote it. */
  authors: optional(listOf(wording)),
  /** Who published it: a journal, a society, an authority. */
  publisher: optional(text),
  /** Year of publication. */
  year: optional(wholeNumber(1)),
  /** Where it can be read. */
  url: optional(address),
  /** Digital object identifier, such as `10.1000/182`. */
  doi: optional(text),
  /** Date it was last looked up, `YYYY-MM-DD`. */
  accessed: optional(day),
  /** False if it was written by someone who sells the treatment, or by a trade body. */
  independent: optional(boolean),
});

export const person = object({
  /** Full name. */
  name: wording,
  /** What the person does, such as "Physiotherapist". */
  role: optional(text),
  /** Degrees and licences. */
  credentials: optional(text),
  /** Page about the person. */
  url: optional(address),
  /** Date of the person's review, `YYYY-MM-DD`. */
  date: optional(day),
});
export type Person = Checked<typeof person>;

export const organisation = object({
  /** Name of the organisation. */
  name: wording,
  /** What kind of organisation it is. */
  kind: optional(oneOf(['clinic', 'publisher', 'regulator', 'other'])),
  /** Its web address. */
  url: optional(address),
  /** Its telephone number. */
  telephone: optional(text),
  /** Its postal address, in one line. */
  address: optional(text),
});
export type Organisation = Checked<typeof organisation>;

export const review = object({
  /** Who wrote the content. */
  authors: optional(listOf(person)),
  /** Who checked it. */
  reviewers: optional(listOf(person)),
  /** Date of first publication, `YYYY-MM-DD`. */
  published: optional(day),
  /** Date of the last review, `YYYY-MM-DD`. */
  lastReviewed: optional(day),
  /** Date by which the next review is due, `YYYY-MM-DD`. Once it has passed, the page says so. */
  nextReview: optional(day),
  /** How and how often the content is updated. */
  updatePolicy: optional(text),
  /** Who paid for the content. */
  funding: optional(text),
  /** Interests of those who wrote it, such as "This clinic sells the treatment described here." */
  conflicts: optional(text),
  /** Where a reader can report an error. */
  feedback: optional(address),
});
export type Review = Checked<typeof review>;

export const sourceList = identifiedList(source, (item) => item.title);

export const sourceSection = object({
  ...sectionFields,
  /** The sources, in the order of their numbers. */
  items: optional(sourceList),
  /** Who wrote and checked the content, and when. */
  review: optional(review),
  /** Who publishes the content. */
  publisher: optional(organisation),
});

export type SourceContent = Written<typeof sourceSection>;
export type SourceSection = Checked<typeof sourceSection>;
export type Source = Checked<typeof sourceList>[number];
