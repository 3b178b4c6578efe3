import { words } from './nodes.js';
import { readSection } from './read-section.js';
import type { SectionReader } from './reader.js';

/** Benefits by title. In a list item without bold words, all of it is the title. */
export const benefits: SectionReader = (root, at) =>
  readSection(root, { lists: true }, at, ({ id, title, href, nodes }, { text }) =>
    title ? { id, title, href, text: text('text') } : { id, title: words(nodes) },
  );
