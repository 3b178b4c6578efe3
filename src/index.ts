/** The classes, events and types of all elements. Importing this registers nothing; import `define.js` for that. */
export { ClinicContentErrorEvent } from './context/content-error-event.js';
export { treatmentContext, type TreatmentContext } from './context/treatment-context.js';
export { ClinicBenefitCards } from './elements/benefit-cards/benefit-cards.js';
export { ClinicCallToAction } from './elements/call-to-action/call-to-action.js';
export { ClinicConditionList } from './elements/condition-list/condition-list.js';
export { ClinicFaq } from './elements/faq/faq.js';
export { ClinicFaqToggleEvent } from './elements/faq/faq.events.js';
export { ClinicProcedureSteps } from './elements/procedure-steps/procedure-steps.js';
export { ClinicRisksAccordion } from './elements/risks-accordion/risks-accordion.js';
export { ClinicRisksToggleEvent } from './elements/risks-accordion/risks-accordion.events.js';
export { ClinicSources } from './elements/sources/sources.js';
export { ClinicTreatment } from './elements/treatment/treatment.js';
export { ClinicTreatmentExplainer } from './elements/treatment-explainer/treatment-explainer.js';
export { registerLabels, type Labels, type Translation } from './labels/labels.js';
export type * from './content/index.js';
