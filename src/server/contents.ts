import type { Schema } from '../content/schema.js';
import { benefitSection, type BenefitContent } from '../content/benefits.js';
import { callToAction, type CallToActionContent } from '../content/call-to-action.js';
import { conditionSection, type ConditionContent } from '../content/conditions.js';
import { explainerSection, type ExplainerContent } from '../content/explainer.js';
import { faqSection, type FaqContent } from '../content/faq.js';
import { riskSection, type RiskContent } from '../content/risks.js';
import { sourceSection, type SourceContent } from '../content/sources.js';
import { stepSection, type StepContent } from '../content/steps.js';
import { treatment, type TreatmentContent } from '../content/treatment.js';

/** What each element shows, by the element's name without `clinic-`. */
export interface Contents {
  readonly treatment: TreatmentContent;
  readonly 'treatment-explainer': ExplainerContent;
  readonly 'benefit-cards': BenefitContent;
  readonly 'condition-list': ConditionContent;
  readonly 'risks-accordion': RiskContent;
  readonly 'procedure-steps': StepContent;
  readonly faq: FaqContent;
  readonly 'call-to-action': CallToActionContent;
  readonly sources: SourceContent;
}

/** Name of an element without `clinic-`: `faq`, `risks-accordion` … */
export type ElementName = keyof Contents;

/** How an element's content is checked, and what it is called in messages. The names are those that the elements use. */
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
} as const satisfies Readonly<Record<ElementName, { schema: Schema; name: string }>>;

/** @throws {TypeError} Where there is no element of the name. */
export function assertElementName(name: string): asserts name is ElementName {
  if (!Object.hasOwn(checks, name))
    throw new TypeError(`There is no element "${name}". Use: ${Object.keys(checks).join(', ')}.`);
}
