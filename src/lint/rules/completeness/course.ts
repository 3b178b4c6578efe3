import { absent } from '../../absent.js';
import type { Rule } from '../../rule.js';

export const course: Rule = {
  id: 'completeness/course',
  severity: 'note',
  flags: 'A page that does not say how many sessions the treatment takes.',
  why: 'This project’s choice: a patient plans, and pays, by the session.',
  bad: { explainer: { lead: 'A band.' } },
  good: { explainer: { lead: 'A band.', course: { sessions: 'Two' } } },
  // An operation has no course.
  check: (page) =>
    page.treatment.procedureType === 'surgical' ? [] : absent(page, 'course', 'how many sessions it takes'),
};
