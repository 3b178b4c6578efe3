import { readSection } from './read-section.js';
import type { SectionReader } from './reader.js';

/** Conditions by name. If there is nothing but the name, it becomes the text. */
export const conditions: SectionReader = (root, at) =>
  readSection(root, { lists: true }, at, ({ id, title, href }, { text }) => {
    const said = text('text');
    if (said !== undefined) return { id, name: title || undefined, href, text: said };
    const link = { type: 'link', href, children: title };
    return { id, text: href ? [{ type: 'paragraph', children: [link] }] : title || undefined };
  });
