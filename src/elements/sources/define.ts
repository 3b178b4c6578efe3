import '../../context/root.js';
import { define } from '../../context/define.js';
import { ClinicSources } from './sources.js';

define('clinic-sources', ClinicSources);
