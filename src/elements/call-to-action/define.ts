import '../../context/root.js';
import { define } from '../../registration/define.js';
import { ClinicCallToAction } from './call-to-action.js';

define('clinic-call-to-action', ClinicCallToAction);

// What the page imports brings the types along, of the element and of its events.
export type { ClinicContentErrorEvent } from '../../context/content-error-event.js';
export type { ClinicCallToAction } from './call-to-action.js';
