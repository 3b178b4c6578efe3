import { readSection } from './read-section.js';
import type { SectionReader } from './reader.js';

/** Questions with their answers, under topics where there are headings above them. */
export const faq: SectionReader = (root, at) =>
  readSection(root, { topics: true }, at, ({ id, topic }, { title, text }) => ({
    id,
    topic,
    question: title(),
    answer: text('answer'),
  }));
