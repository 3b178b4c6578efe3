import type { Rule } from '../../rule.js';

export const htmlInText: Rule = {
  id: 'input/html-in-text',
  severity: 'error',
  flags: 'A tag or an entity in a text, which readers would see exactly as written.',
  why: 'Content is text and never HTML: a tag in it was copied from another system.',
  bad: { explainer: { lead: 'A <b>soft</b> band.' } },
  good: { explainer: { lead: 'A soft band.' } },
  *check({ passages }) {
    for (const { at, text } of passages) {
      // No entity's name is a single letter: “R&D;” holds none.
      const [tag] = text.match(/<\/?[a-z][^<>]*>|&(?:#\d+|#x[\da-f]+|[a-z]{2,}\d*);/i) ?? [];
      if (tag)
        yield {
          at,
          excerpt: tag,
          message: `holds “${tag}”, which readers would see. Import the HTML, or write plain text.`,
        };
    }
  },
};
