import '../../context/root.js';
import { define } from '../../registration/define.js';
import { ClinicSources } from './sources.js';

define('clinic-sources', ClinicSources);

// What the page imports brings the types along, of the element and of its events.
export type { ClinicContentErrorEvent } from '../../context/content-error-event.js';
export type { ClinicSources } from './sources.js';
