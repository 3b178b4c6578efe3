import { address, id, wording } from './primitives.js';
import {
  boolean,
  kindBy,
  lazy,
  listOf,
  literal,
  object,
  oneOf,
  optional,
  text,
  textOr,
  type Schema,
} from './schema.js';

export const calloutTones = ['info', 'caution', 'warning', 'emergency'] as const;
export const emphases = ['strong', 'em', 'sub', 'sup'] as const;

/** Weight, stress, or a raised or lowered piece of text. */
export interface Emphasis {
  readonly type: (typeof emphases)[number];
  readonly children: InlineText;
}

/** A link. Without an address, it is shown as plain text. */
export interface Link {
  readonly type: 'link';
  readonly href?: string | undefined;
  readonly children: InlineText;
}

/** A short form with its expansion, which is shown beside it. */
export interface Abbreviation {
  readonly type: 'abbreviation';
  readonly text: string;
  readonly expansion: string;
}

/** A word that the treatment's `terms` explain. */
export interface TermReference {
  readonly type: 'term';
  readonly term: string;
  readonly children: InlineText;
}

/** A reference to one of the treatment's `sources`. */
export interface Citation {
  readonly type: 'citation';
  readonly source: string;
}

export type Inline = string | Emphasis | Link | Abbreviation | TermReference | Citation;

/** Running text: a plain string, or pieces of it in order. */
export type InlineText = string | readonly Inline[];

export interface Paragraph {
  readonly type: 'paragraph';
  readonly children: InlineText;
}

export interface List {
  readonly type: 'list';
  readonly ordered?: boolean | undefined;
  readonly items: readonly RichText[];
}

/** A passage set apart from the text around it, with its tone in words. */
export interface Callout {
  readonly type: 'callout';
  readonly tone: (typeof calloutTones)[number];
  readonly heading?: string | undefined;
  readonly children: RichText;
}

export interface Table {
  readonly type: 'table';
  readonly caption?: string | undefined;
  readonly head: readonly InlineText[];
  readonly rows: readonly (readonly InlineText[])[];
}

export type Block = Paragraph | List | Callout | Table;

/** A plain string (a blank line starts a new paragraph), or blocks in order. */
export type RichText = string | readonly Block[];

// A schema that contains itself cannot have its type inferred, so the types above are written out;
// the compiler checks each schema against its own.

export const inlineText: Schema<InlineText> = textOr(listOf(lazy(() => inline)));

export const emphasis = object({
  /** `strong` weight, `em` stress, `sub`script or `sup`erscript. */
  type: oneOf(emphases),
  /** The text it applies to. */
  children: inlineText,
});

export const link = object({
  /** A link. */
  type: literal('link'),
  /** Where it leads: `https:`, `http:`, `mailto:`, `tel:`, or relative. Without it, the link is plain text. */
  href: optional(address),
  /** The text of the link, which says where it leads. */
  children: inlineText,
});

export const abbreviation = object({
  /** An abbreviation. */
  type: literal('abbreviation'),
  /** The short form. */
  text: wording,
  /** What it stands for; shown beside the short form. */
  expansion: wording,
});

export const termReference = object({
  /** A glossary term. */
  type: literal('term'),
  /** Id of an entry in the treatment's `terms`. */
  term: id,
  /** The words as they appear in the sentence. */
  children: inlineText,
});

export const citation = object({
  /** A reference to a source. */
  type: literal('citation'),
  /** Id of an entry in the treatment's `sources`. */
  source: id,
});

export const inline: Schema<Inline> = textOr(
  kindBy('type', emphasis, link, abbreviation, termReference, citation),
);

export const paragraph = object({
  /** A paragraph. */
  type: literal('paragraph'),
  /** Its text. */
  children: inlineText,
});

export const list = object({
  /** A list. */
  type: literal('list'),
  /** Whether the order matters, so that the items are numbered. */
  ordered: optional(boolean),
  /** The items, each a text or its own blocks. */
  items: listOf(lazy(() => richText)),
});

export const callout = object({
  /** A passage set apart. */
  type: literal('callout'),
  /** How urgent it is: `info`, `caution`, `warning` or `emergency`. */
  tone: oneOf(calloutTones),
  /** Heading of the passage. */
  heading: optional(text),
  /** Its text. */
  children: lazy(() => richText),
});

export const table = object({
  /** A table. */
  type: literal('table'),
  /** What the table shows. */
  caption: optional(text),
  /** Heading of each column. */
  head: listOf(inlineText),
  /** The rows; the first cell of each row is its heading. */
  rows: listOf(listOf(inlineText)),
});

export const block: Schema<Block> = kindBy('type', paragraph, list, callout, table);

/** Text: a plain string (a blank line starts a new paragraph), or a list of blocks. */
export const richText: Schema<RichText> = textOr(listOf(block));

/** A rich text that is not blank: without it there is nothing to show. */
export const neededText: Schema<RichText> = textOr(listOf(block), wording);
