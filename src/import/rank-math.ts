import type { FaqSection } from '../content/faq.js';
import { faqFromBlocks } from './faq-blocks.js';
import type { Imported } from './imported.js';

export type { Imported, ImportProblem, Position } from './imported.js';

/** Questions and answers from the FAQ blocks of Rank Math in a page's HTML, stored or rendered. Never throws. */
export function fromRankMath(html: string): Imported<FaqSection | undefined> {
  return faqFromBlocks(html, {
    name: 'Rank Math',
    item: '.rank-math-faq-item, .rank-math-list-item',
    question: '.rank-math-question',
    answer: '.rank-math-answer',
  });
}
