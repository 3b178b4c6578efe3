// The one-tag page is made of all the other elements.
import '../../context/root.js';
import '../benefit-cards/define.js';
import '../call-to-action/define.js';
import '../condition-list/define.js';
import '../faq/define.js';
import '../procedure-steps/define.js';
import '../risks-accordion/define.js';
import '../sources/define.js';
import '../treatment-explainer/define.js';
import { define } from '../../registration/define.js';
import { ClinicTreatment } from './treatment.js';

define('clinic-treatment', ClinicTreatment);

// Importing this file also brings the types of the element and its events.
export type { ClinicContentErrorEvent } from '../../context/content-error-event.js';
export type { ClinicTreatment } from './treatment.js';
