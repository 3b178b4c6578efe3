import { words } from './nodes.js';
import { readSection } from './read-section.js';
import type { SectionReader } from './reader.js';

/** Benefits by title; a list item in which nothing is bold is a title as a whole. */
export const benefits: SectionReader = (root, at) =>
  readSection(root, { lists: true }, at, ({ id, title, href, nodes }, { text }) =>
    title ? { id, title, href, text: text('text') } : { id, title: words(nodes) },
  );
