import '../../context/root.js';
import { define } from '../../context/define.js';
import { ClinicFaq } from './faq.js';

define('clinic-faq', ClinicFaq);
