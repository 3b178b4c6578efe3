import '../../context/root.js';
import { define } from '../../context/define.js';
import { ClinicFaq } from './faq.js';

define('clinic-faq', ClinicFaq);

// What the page imports brings the types along, of the element and of its events.
export type { ClinicFaq } from './faq.js';
