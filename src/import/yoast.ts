import type { FaqSection } from '../content/faq.js';
import { faqFromBlocks } from './faq-blocks.js';
import type { Imported } from './imported.js';

export type { Imported, ImportProblem, Position } from './imported.js';

/** Questions and answers from the FAQ blocks of Yoast SEO in a page's HTML, stored or rendered. Never throws. */
export function fromYoast(html: string): Imported<FaqSection | undefined> {
  return faqFromBlocks(html, {
    name: 'Yoast',
    item: '.schema-faq-section',
    question: '.schema-faq-question',
    answer: '.schema-faq-answer',
  });
}
