import '../../context/root.js';
import { define } from '../../context/define.js';
import { ClinicConditionList } from './condition-list.js';

define('clinic-condition-list', ClinicConditionList);
