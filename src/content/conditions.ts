import { evidence } from './evidence.js';
import { identifiedList } from './ids.js';
import { plainText } from './plain-text.js';
import { address, id, sectionFields, wording } from './primitives.js';
import { richText } from './rich-text.js';
import { listOf, object, oneOf, optional, text, type Checked, type Written } from './schema.js';

/** What the author says the treatment does for a condition. The four are different claims. */
export const conditionRelations = ['used-for', 'may-be-used-for', 'sought-for', 'indicated-for'] as const;
export type ConditionRelation = (typeof conditionRelations)[number];

export const condition = object({
  /** Key for links to the condition. Default: made from its name. */
  id: optional(id),
  /** Name of the condition or reason. Without it, only the text is shown. */
  name: optional(text),
  /** What the page says about it. Of a condition that is only named, write the name here, and leave out `name`. */
  text: richText,
  /** Parts of the body it concerns. */
  bodySites: optional(listOf(wording)),
  /**
   * The claim made: `used-for`, `may-be-used-for`, `sought-for` (people ask for it), `indicated-for` (an authority has
   * approved it for this; the page says "Approved for this").
   */
  relation: optional(oneOf(conditionRelations)),
  /** How sure we are, and why. */
  evidence: optional(evidence),
  /** A page with more information. */
  href: optional(address),
});

export const conditionSection = object({
  ...sectionFields,
  /** Text between the heading and the list. */
  intro: optional(richText),
  /** The conditions, in order. */
  items: identifiedList(condition, (item) => item.name ?? plainText(item.text)),
});

export type ConditionContent = Written<typeof conditionSection>;
export type ConditionSection = Checked<typeof conditionSection>;
export type Condition = ConditionSection['items'][number];
