import '../../context/root.js';
import { define } from '../../registration/define.js';
import { ClinicBenefitCards } from './benefit-cards.js';

define('clinic-benefit-cards', ClinicBenefitCards);

// Importing this file also brings the types of the element and its events.
export type { ClinicContentErrorEvent } from '../../context/content-error-event.js';
export type { ClinicBenefitCards } from './benefit-cards.js';
