import '../../context/root.js';
import { define } from '../../context/define.js';
import { ClinicProcedureSteps } from './procedure-steps.js';

define('clinic-procedure-steps', ClinicProcedureSteps);
