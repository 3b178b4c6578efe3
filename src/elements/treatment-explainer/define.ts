import '../../context/root.js';
import { define } from '../../registration/define.js';
import { ClinicTreatmentExplainer } from './treatment-explainer.js';

define('clinic-treatment-explainer', ClinicTreatmentExplainer);

// Importing this file also brings the types of the element and its events.
export type { ClinicContentErrorEvent } from '../../context/content-error-event.js';
export type { ClinicTreatmentExplainer } from './treatment-explainer.js';
