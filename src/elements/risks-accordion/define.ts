import '../../context/root.js';
import { define } from '../../registration/define.js';
import { ClinicRisksAccordion } from './risks-accordion.js';

define('clinic-risks-accordion', ClinicRisksAccordion);

// Importing this file also brings the types of the element and its events.
export type { ClinicContentErrorEvent } from '../../context/content-error-event.js';
export type { ClinicRisksAccordion } from './risks-accordion.js';
export type { ClinicRisksToggleEvent } from './risks-accordion.events.js';
