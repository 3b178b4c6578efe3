import '../../context/root.js';
import { define } from '../../registration/define.js';
import { ClinicConditionList } from './condition-list.js';

define('clinic-condition-list', ClinicConditionList);

// What the page imports brings the types along, of the element and of its events.
export type { ClinicContentErrorEvent } from '../../context/content-error-event.js';
export type { ClinicConditionList } from './condition-list.js';
