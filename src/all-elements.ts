import { ClinicBenefitCards } from './elements/benefit-cards/benefit-cards.js';
import { ClinicCallToAction } from './elements/call-to-action/call-to-action.js';
import { ClinicConditionList } from './elements/condition-list/condition-list.js';
import { ClinicFaq } from './elements/faq/faq.js';
import { ClinicProcedureSteps } from './elements/procedure-steps/procedure-steps.js';
import { ClinicRisksAccordion } from './elements/risks-accordion/risks-accordion.js';
import { ClinicSources } from './elements/sources/sources.js';
import { ClinicTreatment } from './elements/treatment/treatment.js';
import { ClinicTreatmentExplainer } from './elements/treatment-explainer/treatment-explainer.js';

/** The class of each element, by the element's name without `clinic-`. */
export const allElements = {
  // The treatment comes first: the elements inside it need what it shares for their very first update.
  treatment: ClinicTreatment,
  'treatment-explainer': ClinicTreatmentExplainer,
  'benefit-cards': ClinicBenefitCards,
  'condition-list': ClinicConditionList,
  'risks-accordion': ClinicRisksAccordion,
  'procedure-steps': ClinicProcedureSteps,
  faq: ClinicFaq,
  'call-to-action': ClinicCallToAction,
  sources: ClinicSources,
} as const;
