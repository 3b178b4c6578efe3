import { benefitSection } from './benefits.js';
import { callToAction } from './call-to-action.js';
import { conditionSection } from './conditions.js';
import { explainerSection } from './explainer.js';
import { faqSection } from './faq.js';
import { identifiedList } from './ids.js';
import { id, language, wording } from './primitives.js';
import { riskSection, type RiskSection } from './risks.js';
import { organisation, review, sourceList } from './sources.js';
import { stepSection } from './steps.js';
import {
  boolean,
  listOf,
  object,
  oneOf,
  optional,
  refine,
  type Checked,
  type CheckedFields,
  type Written,
} from './schema.js';

export const term = object({
  /** Key that the text uses to name the term. */
  id: optional(id),
  /** The word itself. */
  term: wording,
  /** What it means, in plain words. */
  definition: wording,
});

const termList = identifiedList(term, (entry) => entry.term);
export type Term = Checked<typeof termList>[number];

const treatmentFields = {
  /** Name of the treatment. */
  name: wording,
  /** Other names it goes by, for structured data. Readers see only those that a text mentions. */
  alsoKnownAs: optional(listOf(wording)),
  /** Language of the content, such as `en`. */
  lang: optional(language),
  /** Writing direction of the content. */
  dir: optional(oneOf(['ltr', 'rtl'])),
  /** How it reaches the body, for structured data: through the skin by needle, without breaking the skin, or by surgery. */
  procedureType: optional(oneOf(['percutaneous', 'noninvasive', 'surgical'])),
  /** Whether it is a test, for structured data: a test neither prevents nor treats. */
  diagnostic: optional(boolean),
  /** Whether it prevents the conditions, for structured data: a vaccine treats none of them. */
  preventive: optional(boolean),
  /** What the treatment is. */
  explainer: optional(explainerSection),
  /** What people consider it for, in one or several sections. */
  conditions: optional(listOf(conditionSection)),
  /** What it may do for a patient. */
  benefits: optional(benefitSection),
  /** What can go wrong. Required wherever there are benefits. */
  risks: optional(riskSection),
  /** What happens before, during and after. */
  steps: optional(stepSection),
  /** Questions people ask. */
  faq: optional(faqSection),
  /** Invitations: to book, to call, to join. */
  callsToAction: optional(listOf(callToAction)),
  /** The sources of the content, in the order of the numbers shown. */
  sources: optional(sourceList),
  /** Glossary: words that need explaining. */
  terms: optional(termList),
  /** Who publishes the content. */
  publisher: optional(organisation),
  /** Who wrote and checked the content, and when. */
  review: optional(review),
};

/** Whether any of the risks can be shown beside the benefits; those that could not be used are gone by now. */
function mentionsHarm({ items, limitations, outcomes }: Partial<RiskSection> = {}): boolean {
  return !!(items?.length || limitations?.length || outcomes?.some(({ kind }) => kind !== 'benefit'));
}

/** One treatment: everything that the elements of a page show. */
export const treatment = refine(
  object(treatmentFields),
  (content, report): CheckedFields<typeof treatmentFields> => {
    const { benefits, ...others } = content;
    if (!benefits || mentionsHarm(content.risks)) return content;
    report(
      'is shown only together with risks. Add "risks": what can go wrong, in the same detail.',
      'benefits',
    );
    return others;
  },
);

export type TreatmentContent = Written<typeof treatment>;
export type Treatment = Checked<typeof treatment>;
