import '../../context/root.js';
import { define } from '../../registration/define.js';
import { ClinicProcedureSteps } from './procedure-steps.js';

define('clinic-procedure-steps', ClinicProcedureSteps);

// What the page imports brings the types along, of the element and of its events.
export type { ClinicContentErrorEvent } from '../../context/content-error-event.js';
export type { ClinicProcedureSteps } from './procedure-steps.js';
