import { address, id, wording } from './primitives.js';
import { richText } from './rich-text.js';
import { boolean, object, oneOf, optional, text, type Checked, type Written } from './schema.js';

/** What an invitation asks the reader to do. */
export const actionPurposes = ['book', 'call', 'message', 'membership', 'learn-more', 'emergency'] as const;
export type ActionPurpose = (typeof actionPurposes)[number];

export const callToAction = object({
  /** Key that an element uses to pick this invitation. */
  id: optional(id),
  /** Heading of the invitation. */
  heading: optional(text),
  /** A sentence or two about it. */
  text: optional(richText),
  /** Text of the link or button. */
  label: wording,
  /** Where it leads. Without an address no link is shown. */
  href: optional(address),
  /** What it asks the reader to do. */
  purpose: optional(oneOf(actionPurposes)),
  /** True if it sells something, rather than helping people find care. It is then labelled as such. */
  commercial: optional(boolean),
});

export type CallToActionContent = Written<typeof callToAction>;
export type CallToAction = Checked<typeof callToAction>;
