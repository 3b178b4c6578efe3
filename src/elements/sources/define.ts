import '../../context/root.js';
import { define } from '../../registration/define.js';
import { ClinicSources } from './sources.js';

define('clinic-sources', ClinicSources);

// Importing this file also brings the types of the element and its events.
export type { ClinicContentErrorEvent } from '../../context/content-error-event.js';
export type { ClinicSources } from './sources.js';
