import '../../context/root.js';
import { define } from '../../context/define.js';
import { ClinicTreatmentExplainer } from './treatment-explainer.js';

define('clinic-treatment-explainer', ClinicTreatmentExplainer);
