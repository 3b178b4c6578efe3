import * as v from 'valibot';
import { evidence } from './evidence.js';
import { identifiedList } from './ids.js';
import { plainText } from './plain-text.js';
import { address, id, sectionFields, text, type Checked, type Written } from './primitives.js';
import { richText } from './rich-text.js';

/** What the author says the treatment does for a condition. The four are different claims. */
export const conditionRelations = ['used-for', 'may-be-used-for', 'sought-for', 'indicated-for'] as const;
export type ConditionRelation = (typeof conditionRelations)[number];

export const condition = v.object({
  /** Key for links to the condition. Left out: made from its name. */
  id: v.optional(id),
  /** Name of the condition or reason. Without it the text stands alone. */
  name: v.optional(text),
  /** What is said about it. */
  text: richText,
  /** Parts of the body it concerns. */
  bodySites: v.optional(v.array(text)),
  /** The claim made: `used-for`, `may-be-used-for`, `sought-for` (people ask for it), `indicated-for`. */
  relation: v.optional(v.picklist(conditionRelations)),
  /** How sure we are, and on what grounds. */
  evidence: v.optional(evidence),
  /** Page that says more. */
  href: v.optional(address),
});

export const conditionSection = v.object({
  ...sectionFields,
  /** Text between the heading and the list. */
  intro: v.optional(richText),
  /** The conditions, in order. */
  items: identifiedList(condition, (item) => item.name ?? plainText(item.text)),
});

export type ConditionContent = Written<typeof conditionSection>;
export type ConditionSection = Checked<typeof conditionSection>;
export type Condition = ConditionSection['items'][number];
