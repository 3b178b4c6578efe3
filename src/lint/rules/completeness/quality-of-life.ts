import { absent } from '../../absent.js';
import type { Rule } from '../../rule.js';

export const qualityOfLife: Rule = {
  id: 'completeness/quality-of-life',
  severity: 'warning',
  flags: 'A page that does not say what the treatment means for daily life.',
  why: 'DISCERN, question 13.',
  bad: { explainer: { lead: 'A band.' } },
  good: { explainer: { lead: 'A band.', qualityOfLife: 'You can work.' } },
  check: (page) => absent(page, 'qualityOfLife', 'what it means for daily life'),
};
