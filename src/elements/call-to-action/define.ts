import '../../context/root.js';
import { define } from '../../registration/define.js';
import { ClinicCallToAction } from './call-to-action.js';

define('clinic-call-to-action', ClinicCallToAction);

// Importing this file also brings the types of the element and its events.
export type { ClinicContentErrorEvent } from '../../context/content-error-event.js';
export type { ClinicCallToAction } from './call-to-action.js';
