import '../../context/root.js';
import { define } from '../../registration/define.js';
import { ClinicConditionList } from './condition-list.js';

define('clinic-condition-list', ClinicConditionList);

// Importing this file also brings the types of the element and its events.
export type { ClinicContentErrorEvent } from '../../context/content-error-event.js';
export type { ClinicConditionList } from './condition-list.js';
