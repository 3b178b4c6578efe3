import { readSection } from './read-section.js';
import type { SectionReader } from './reader.js';

/** Risks by name. How often and how serious they are is not inferred from the words. */
export const risks: SectionReader = (root, at) =>
  readSection(root, {}, at, ({ id }, { title, text }) => ({ id, name: title(), text: text('text') }));
