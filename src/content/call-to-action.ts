import * as v from 'valibot';
import { address, id, text, type Checked, type Written } from './primitives.js';
import { richText } from './rich-text.js';

/** What an invitation asks the reader to do. */
export const actionPurposes = ['book', 'call', 'message', 'membership', 'learn-more', 'emergency'] as const;
export type ActionPurpose = (typeof actionPurposes)[number];

export const callToAction = v.object({
  /** Key by which an element picks this invitation. */
  id: v.optional(id),
  /** Heading of the invitation. */
  heading: v.optional(text),
  /** A sentence or two about it. */
  text: v.optional(richText),
  /** Words of the link or button. */
  label: text,
  /** Where it leads. Without an address no link is shown. */
  href: v.optional(address),
  /** What it asks the reader to do. */
  purpose: v.optional(v.picklist(actionPurposes)),
  /** True where something is sold, as opposed to help with finding care. It is then labelled as such. */
  commercial: v.optional(v.boolean()),
});

export type CallToActionContent = Written<typeof callToAction>;
export type CallToAction = Checked<typeof callToAction>;
