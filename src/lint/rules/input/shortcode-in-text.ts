import { shortcodesIn } from '../../../content/shortcodes.js';
import type { Rule } from '../../rule.js';

export const shortcodeInText: Rule = {
  id: 'input/shortcode-in-text',
  severity: 'error',
  flags: 'A shortcode of WordPress or of a site generator in a text, which readers would see as written.',
  why: 'A shortcode works only in the system that it was copied from. Nothing replaces it here.',
  bad: { explainer: { lead: '[vc_column_text]A soft band.[/vc_column_text]' } },
  good: { explainer: { lead: 'A soft band [1].' } },
  *check({ passages }) {
    for (const { at, text } of passages) {
      const [found] = shortcodesIn(text);
      if (found)
        yield {
          at,
          excerpt: found,
          message: `holds “${found}”, which readers would see. Write what it stands for, or take it out.`,
        };
    }
  },
};
