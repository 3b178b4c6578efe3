import type { RichText } from '../content/rich-text.js';
import { checkedText } from './checked.js';
import type { Imported } from './imported.js';
import { plainLineEnds } from './line-ends.js';
import { MarkdownTree } from './markdown-tree.js';

export type { Imported, ImportProblem, Position } from './imported.js';

/** Text from Markdown (CommonMark, and tables as GitHub writes them). HTML in it stays text. Never throws. */
export function fromMarkdown(markdown: string): Imported<RichText> {
  if (typeof markdown !== 'string') {
    return {
      value: '',
      problems: [{ path: '', message: 'is not a text. Hand over the Markdown as a string.' }],
    };
  }
  const tree = new MarkdownTree(plainLineEnds(markdown));
  return checkedText(tree.text(tree.nodes), tree.problems);
}
