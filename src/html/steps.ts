import { pictureFrom } from './picture.js';
import { readSection } from './read-section.js';
import type { SectionReader } from './reader.js';

/** Steps in their order, each with its first picture. */
export const steps: SectionReader = (root, at) =>
  readSection(root, { lists: true }, at, ({ id, nodes }, { title, text }) => {
    const found = nodes.find(pictureFrom);
    const said = text(
      'text',
      nodes.filter((node) => node !== found),
    );
    const name = title();
    // If there is nothing but the title, it becomes the text.
    return {
      id,
      ...(said === undefined ? { text: name } : { title: name, text: said }),
      picture: found && pictureFrom(found),
    };
  });
