import '../../context/root.js';
import { define } from '../../registration/define.js';
import { ClinicTreatmentExplainer } from './treatment-explainer.js';

define('clinic-treatment-explainer', ClinicTreatmentExplainer);

// What the page imports brings the types along, of the element and of its events.
export type { ClinicContentErrorEvent } from '../../context/content-error-event.js';
export type { ClinicTreatmentExplainer } from './treatment-explainer.js';
