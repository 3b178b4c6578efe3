import * as v from 'valibot';
import { benefitSection } from './benefits.js';
import { callToAction } from './call-to-action.js';
import { conditionSection } from './conditions.js';
import { explainerSection } from './explainer.js';
import { faqSection } from './faq.js';
import { identifiedList } from './ids.js';
import { id, language, text, type Checked, type Written } from './primitives.js';
import { riskSection } from './risks.js';
import { organisation, review, sourceList } from './sources.js';
import { stepSection } from './steps.js';

export const term = v.object({
  /** Key by which the text names the term. */
  id: v.optional(id),
  /** The word itself. */
  term: text,
  /** What it means, in plain words. */
  definition: text,
});

const termList = identifiedList(term, (entry) => entry.term);
export type Term = Checked<typeof termList>[number];

const treatmentFields = {
  /** Name of the treatment. */
  name: text,
  /** Other names it goes by. */
  alsoKnownAs: v.optional(v.array(text)),
  /** Language of the content, such as `en`. */
  lang: v.optional(language),
  /** Writing direction of the content. */
  dir: v.optional(v.picklist(['ltr', 'rtl'])),
  /** How it reaches the body, for structured data: through the skin by needle, without breaking it, or by surgery. */
  procedureType: v.optional(v.picklist(['percutaneous', 'noninvasive', 'surgical'])),
  /** What the treatment is. */
  explainer: v.optional(explainerSection),
  /** What people consider it for, in one or several sections. */
  conditions: v.optional(v.array(conditionSection)),
  /** What it may do for a patient. */
  benefits: v.optional(benefitSection),
  /** What can go wrong. Required wherever there are benefits. */
  risks: v.optional(riskSection),
  /** What happens before, during and after. */
  steps: v.optional(stepSection),
  /** Questions people ask. */
  faq: v.optional(faqSection),
  /** Invitations: to book, to call, to join. */
  callsToAction: v.optional(v.array(callToAction)),
  /** What the content rests on, in the order of the numbers shown. */
  sources: v.optional(sourceList),
  /** Words that need explaining. */
  terms: v.optional(termList),
  /** Who publishes the content. */
  publisher: v.optional(organisation),
  /** Who wrote and checked the content, and when. */
  review: v.optional(review),
};

/** One treatment: everything that the elements of a page show. */
export const treatment = v.pipe(
  v.object(treatmentFields),
  v.forward(
    v.partialCheck(
      [['benefits'], ['risks']],
      (content) => !content.benefits || !!content.risks,
      'is shown only together with risks. Add "risks": what can go wrong, in the same detail.',
    ),
    ['benefits'],
  ),
);

export type TreatmentContent = Written<typeof treatment>;
export type Treatment = Checked<typeof treatment>;
