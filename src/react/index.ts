/**
 * The elements as React components, for React 18 and 19: content is a prop, and each event has a handler. They render in the
 * browser. Server components can use them; to render on the server, use `clinic-elements/server`.
 */
export { ClinicTreatment } from './treatment.js';
export { ClinicTreatmentExplainer } from './treatment-explainer.js';
export { ClinicBenefitCards } from './benefit-cards.js';
export { ClinicConditionList } from './condition-list.js';
export { ClinicRisksAccordion } from './risks-accordion.js';
export { ClinicProcedureSteps } from './procedure-steps.js';
export { ClinicFaq } from './faq.js';
export { ClinicCallToAction } from './call-to-action.js';
export { ClinicSources } from './sources.js';
