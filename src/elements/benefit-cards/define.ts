import '../../context/root.js';
import { define } from '../../context/define.js';
import { ClinicBenefitCards } from './benefit-cards.js';

define('clinic-benefit-cards', ClinicBenefitCards);
