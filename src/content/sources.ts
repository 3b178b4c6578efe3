import * as v from 'valibot';
import { identifiedList } from './ids.js';
import { address, day, id, sectionFields, text, type Checked, type Written } from './primitives.js';

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

export const source = v.object({
  /** Key by which citations name the source. */
  id: v.optional(id),
  /** Title of the work. */
  title: text,
  /** What sort of work it is. */
  kind: v.optional(v.picklist(sourceKinds)),
  /** Who wrote it. */
  authors: v.optional(v.array(text)),
  /** Who published it: a journal, a society, an authority. */
  publisher: v.optional(text),
  /** Year of publication. */
  year: v.optional(v.number()),
  /** Where it can be read. */
  url: v.optional(address),
  /** Digital object identifier, such as `10.1000/182`. */
  doi: v.optional(text),
  /** Day on which it was last looked up, `YYYY-MM-DD`. */
  accessed: v.optional(day),
  /** False where the seller of the treatment or a trade body wrote it. */
  independent: v.optional(v.boolean()),
});

export const person = v.object({
  /** Full name. */
  name: text,
  /** What the person does, such as "Physiotherapist". */
  role: v.optional(text),
  /** Degrees and licences. */
  credentials: v.optional(text),
  /** Page about the person. */
  url: v.optional(address),
  /** Day of the person's review, `YYYY-MM-DD`. */
  date: v.optional(day),
});
export type Person = Checked<typeof person>;

export const organisation = v.object({
  /** Name of the organisation. */
  name: text,
  /** What sort of organisation it is. */
  kind: v.optional(v.picklist(['clinic', 'publisher', 'regulator', 'other'])),
  /** Its web address. */
  url: v.optional(address),
  /** Its telephone number. */
  telephone: v.optional(text),
  /** Its postal address, in one line. */
  address: v.optional(text),
});
export type Organisation = Checked<typeof organisation>;

export const review = v.object({
  /** Who wrote the content. */
  authors: v.optional(v.array(person)),
  /** Who checked it. */
  reviewers: v.optional(v.array(person)),
  /** Day of first publication, `YYYY-MM-DD`. */
  published: v.optional(day),
  /** Day of the last review, `YYYY-MM-DD`. */
  lastReviewed: v.optional(day),
  /** Day by which the next review is due, `YYYY-MM-DD`. Once it has passed, the page says so. */
  nextReview: v.optional(day),
  /** How and how often the content is brought up to date. */
  updatePolicy: v.optional(text),
  /** Who paid for the content. */
  funding: v.optional(text),
  /** Interests of those who wrote it, such as "This clinic sells the treatment described here." */
  conflicts: v.optional(text),
  /** Where a reader can report an error. */
  feedback: v.optional(address),
});
export type Review = Checked<typeof review>;

export const sourceList = identifiedList(source, (item) => item.title);

export const sourceSection = v.object({
  ...sectionFields,
  /** The sources, in the order of their numbers. */
  items: v.optional(sourceList),
  /** Who wrote and checked the content, and when. */
  review: v.optional(review),
  /** Who publishes the content. */
  publisher: v.optional(organisation),
});

export type SourceContent = Written<typeof sourceSection>;
export type SourceSection = Checked<typeof sourceSection>;
export type Source = Checked<typeof sourceList>[number];
