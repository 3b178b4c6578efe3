import { blankLine } from '../../../content/blank-line.js';
import type { Rule } from '../../rule.js';

export const paragraphLength: Rule = {
  id: 'language/paragraph-length',
  severity: 'note',
  flags: 'A paragraph of more than five sentences.',
  why: 'The NHS’s content guide asks for paragraphs of up to three sentences. Five is this project’s limit.',
  readsWords: true,
  bad: {
    explainer: { lead: 'One is here. Two is here. Three is here. Four is here. Five is here. Six is here.' },
  },
  good: { explainer: { lead: 'One is here. Two is here.\n\nThree is here.' } },
  *check({ passages }) {
    for (const { at, text, label } of passages) {
      for (const paragraph of label ? [] : text.split(blankLine)) {
        const sentences = paragraph.match(/[.!?…](?=\s|$)/g)?.length ?? 0;
        if (sentences > 5)
          yield {
            at,
            excerpt: `${paragraph.slice(0, 60)}…`,
            message: `has ${sentences} sentences in one paragraph. Split it in two.`,
          };
      }
    }
  },
};
