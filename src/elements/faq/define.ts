import '../../context/root.js';
import { define } from '../../registration/define.js';
import { ClinicFaq } from './faq.js';

define('clinic-faq', ClinicFaq);

// Importing this file also brings the types of the element and its events.
export type { ClinicContentErrorEvent } from '../../context/content-error-event.js';
export type { ClinicFaq } from './faq.js';
export type { ClinicFaqToggleEvent } from './faq.events.js';
