/**
 * Registers every element on a page that a server rendered (`clinic-elements/server`), and takes its HTML over as it is.
 * A page loads this instead of `define.js`.
 */
import { adoptServerHtml } from './server/adopt.js';
import './context/root.js';
import { define } from './context/define.js';
import { ClinicBenefitCards } from './elements/benefit-cards/benefit-cards.js';
import { ClinicCallToAction } from './elements/call-to-action/call-to-action.js';
import { ClinicConditionList } from './elements/condition-list/condition-list.js';
import { ClinicFaq } from './elements/faq/faq.js';
import { ClinicProcedureSteps } from './elements/procedure-steps/procedure-steps.js';
import { ClinicRisksAccordion } from './elements/risks-accordion/risks-accordion.js';
import { ClinicSources } from './elements/sources/sources.js';
import { ClinicTreatment } from './elements/treatment/treatment.js';
import { ClinicTreatmentExplainer } from './elements/treatment-explainer/treatment-explainer.js';

// The treatment comes first: the elements inside it need what it shares for their very first update.
const elements = {
  'clinic-treatment': ClinicTreatment,
  'clinic-benefit-cards': ClinicBenefitCards,
  'clinic-call-to-action': ClinicCallToAction,
  'clinic-condition-list': ClinicConditionList,
  'clinic-faq': ClinicFaq,
  'clinic-procedure-steps': ClinicProcedureSteps,
  'clinic-risks-accordion': ClinicRisksAccordion,
  'clinic-sources': ClinicSources,
  'clinic-treatment-explainer': ClinicTreatmentExplainer,
};

function start(): void {
  for (const [tagName, element] of Object.entries(elements)) {
    adoptServerHtml(element);
    define(tagName, element);
  }
}

// A script that comes early would find half of the HTML. In Node, where a server may come upon this file, there is none.
if (typeof document !== 'undefined') {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
  else start();
}
