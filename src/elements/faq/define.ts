import '../../context/root.js';
import { define } from '../../registration/define.js';
import { ClinicFaq } from './faq.js';

define('clinic-faq', ClinicFaq);

// What the page imports brings the types along, of the element and of its events.
export type { ClinicContentErrorEvent } from '../../context/content-error-event.js';
export type { ClinicFaq } from './faq.js';
export type { ClinicFaqToggleEvent } from './faq.events.js';
