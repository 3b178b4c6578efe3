import '../../context/root.js';
import { define } from '../../registration/define.js';
import { ClinicRisksAccordion } from './risks-accordion.js';

define('clinic-risks-accordion', ClinicRisksAccordion);

// What the page imports brings the types along, of the element and of its events.
export type { ClinicContentErrorEvent } from '../../context/content-error-event.js';
export type { ClinicRisksAccordion } from './risks-accordion.js';
export type { ClinicRisksToggleEvent } from './risks-accordion.events.js';
