import { benefitSection } from '../content/benefits.js';
import { callToAction } from '../content/call-to-action.js';
import { conditionSection } from '../content/conditions.js';
import { explainerSection } from '../content/explainer.js';
import { faqSection } from '../content/faq.js';
import { riskSection } from '../content/risks.js';
import type { Schema, Written } from '../content/schema.js';
import { sourceSection } from '../content/sources.js';
import { stepSection } from '../content/steps.js';
import { treatment } from '../content/treatment.js';

/** The schema of each element's content, and its name in messages. The names are those that the elements use. */
export const checks = {
  treatment: { schema: treatment, name: 'treatment' },
  'treatment-explainer': { schema: explainerSection, name: 'explainer' },
  'benefit-cards': { schema: benefitSection, name: 'benefits' },
  'condition-list': { schema: conditionSection, name: 'conditions' },
  'risks-accordion': { schema: riskSection, name: 'risks' },
  'procedure-steps': { schema: stepSection, name: 'steps' },
  faq: { schema: faqSection, name: 'faq' },
  'call-to-action': { schema: callToAction, name: 'callToAction' },
  sources: { schema: sourceSection, name: 'sources' },
} as const satisfies Readonly<Record<string, { schema: Schema; name: string }>>;

/** Name of an element without `clinic-`: `faq`, `risks-accordion` … */
export type ElementName = keyof typeof checks;

/** What each element shows, by the element's name. */
export type Contents = {
  readonly [Name in ElementName]: Written<(typeof checks)[Name]['schema']>;
};

/** @throws {TypeError} If there is no element of this name. */
export function assertElementName(name: string): asserts name is ElementName {
  if (!Object.hasOwn(checks, name))
    throw new TypeError(`There is no element "${name}". Use: ${Object.keys(checks).join(', ')}.`);
}
