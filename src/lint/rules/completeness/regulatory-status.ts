import { absent } from '../../absent.js';
import type { Rule } from '../../rule.js';

export const regulatoryStatus: Rule = {
  id: 'completeness/regulatory-status',
  severity: 'note',
  flags: 'A page that does not say what the authorities have decided about the treatment.',
  why: 'This project’s choice: a patient should know whether an authority has approved the use.',
  bad: { explainer: { lead: 'A band.' } },
  good: { explainer: { lead: 'A band.', regulatoryStatus: 'Not approved.' } },
  check: (page) => absent(page, 'regulatoryStatus', 'what the authorities have decided about it'),
};
