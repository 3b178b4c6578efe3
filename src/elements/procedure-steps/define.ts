import '../../context/root.js';
import { define } from '../../registration/define.js';
import { ClinicProcedureSteps } from './procedure-steps.js';

define('clinic-procedure-steps', ClinicProcedureSteps);

// Importing this file also brings the types of the element and its events.
export type { ClinicContentErrorEvent } from '../../context/content-error-event.js';
export type { ClinicProcedureSteps } from './procedure-steps.js';
