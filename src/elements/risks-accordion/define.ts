import '../../context/root.js';
import { define } from '../../context/define.js';
import { ClinicRisksAccordion } from './risks-accordion.js';

define('clinic-risks-accordion', ClinicRisksAccordion);
