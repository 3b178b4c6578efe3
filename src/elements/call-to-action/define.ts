import '../../context/root.js';
import { define } from '../../context/define.js';
import { ClinicCallToAction } from './call-to-action.js';

define('clinic-call-to-action', ClinicCallToAction);
