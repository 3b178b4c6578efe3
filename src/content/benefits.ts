import { attributions, evidence } from './evidence.js';
import { identifiedList } from './ids.js';
import { address, id, sectionFields, wording } from './primitives.js';
import { richText } from './rich-text.js';
import { object, oneOf, optional, text, type Checked, type Written } from './schema.js';

/** What sort of benefit it is: something a patient feels, a feature of the procedure, or how it may work. */
export const benefitKinds = ['outcome', 'feature', 'mechanism'] as const;
export type BenefitKind = (typeof benefitKinds)[number];

export const benefit = object({
  /** Key for links to the benefit. Default: made from its title. */
  id: optional(id),
  /** The benefit in a few words. */
  title: wording,
  /** The benefit in a sentence or two. */
  text: optional(richText),
  /** `outcome`: patients feel it. `feature`: a fact about the procedure. `mechanism`: how it may work. */
  kind: optional(oneOf(benefitKinds)),
  /** Who says so; shown in words. */
  attribution: optional(oneOf(attributions)),
  /** How sure we are, and why. */
  evidence: optional(evidence),
  /**
   * A built-in icon, as decoration: `calendar`, `chat`, `clinic`, `clock`, `heart`, `joint`, `leaf`, `motion`, `needle`,
   * `people`, `pill`, `relief`, `shield`, `sleep`, `spark`, `sun`. Any other name shows no icon.
   */
  icon: optional(text),
  /** A page with more information. */
  href: optional(address),
});

export const benefitSection = object({
  ...sectionFields,
  /** Text between the heading and the cards. */
  intro: optional(richText),
  /** The benefits, in order. */
  items: identifiedList(benefit, (item) => item.title),
});

export type BenefitContent = Written<typeof benefitSection>;
export type BenefitSection = Checked<typeof benefitSection>;
export type Benefit = BenefitSection['items'][number];
