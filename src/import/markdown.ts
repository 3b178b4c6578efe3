import type { RichText } from '../content/rich-text.js';
import { checkedText } from './checked.js';
import type { Imported } from './imported.js';
import { plainLineEnds } from './line-ends.js';
import { MarkdownTree } from './markdown-tree.js';

export type { Imported, ImportProblem, Position } from './imported.js';

/** Front matter above a text: YAML between lines of `---`, or TOML between lines of `+++`. */
const frontMatter =
  /^\uFEFF?\s*(?:---[ \t]*\n[\w"'-]+[ \t]*:[^]*?\n(?:---|\.\.\.)|\+{3}[ \t]*\n[^]*?\n\+{3})[ \t]*(?:\n|$)/;

const frontMatterLeftOut =
  'has front matter, which is not part of the text and is left out. treatmentFromMarkdown reads that of a whole treatment.';

/** Converts Markdown (CommonMark and GitHub tables). HTML in it stays text. Never throws. */
export function fromMarkdown(markdown: string): Imported<RichText> {
  if (typeof markdown !== 'string') {
    return {
      value: '',
      problems: [{ path: '', message: 'is not a text. Pass the Markdown as a string.' }],
    };
  }
  const text = plainLineEnds(markdown);
  const [above = ''] = frontMatter.exec(text) ?? [];
  const tree = new MarkdownTree(text.slice(above.length), above.split('\n').length);
  const problems = above ? [{ path: '', message: frontMatterLeftOut, position: { line: 1, column: 1 } }] : [];
  const value = tree.text(tree.nodes);
  return checkedText(value, [...problems, ...tree.problems]);
}
