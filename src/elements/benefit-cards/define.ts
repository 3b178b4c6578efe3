import '../../context/root.js';
import { define } from '../../registration/define.js';
import { ClinicBenefitCards } from './benefit-cards.js';

define('clinic-benefit-cards', ClinicBenefitCards);

// What the page imports brings the types along, of the element and of its events.
export type { ClinicContentErrorEvent } from '../../context/content-error-event.js';
export type { ClinicBenefitCards } from './benefit-cards.js';
