import { parsePath } from '../content/parse-path.js';
import type { Key } from '../content/problem.js';
import { readFrontMatter } from './front-matter.js';
import type { ImportProblem, Position } from './imported.js';
import { plainLineEnds } from './line-ends.js';
import { MarkdownTree } from './markdown-tree.js';
import { splitAt } from './split-at.js';
import { TreatmentDraft } from './treatment-draft.js';

/** What a Markdown file says about a treatment, before it is checked. */
export interface TreatmentText {
  readonly data: unknown;
  /** What could not be read. */
  readonly problems: readonly ImportProblem[];
  /** Where the value at a path is written, or the nearest thing around it. */
  readonly positionOf: (path: string) => Position | undefined;
}

const secondTitle =
  'is a heading of the first level, which only the name at the top is, and is shown as bold text. Write ## for a section, ### for what is in it.';

/** Reads a treatment in Markdown: front matter, and a heading for each section. Never throws. */
export function readTreatmentText(text: string): TreatmentText {
  if (typeof text !== 'string') {
    const problem = { path: '', message: 'is not a text. Pass the file as a string.' };
    return { data: undefined, problems: [problem], positionOf: () => undefined };
  }
  const { data, body, firstLine, problems, positionOf } = readFrontMatter(plainLineEnds(text));
  const tree = new MarkdownTree(body, firstLine);
  const draft = new TreatmentDraft(tree, data);
  for (const node of tree.nodes.slice(1))
    if (node.type === 'heading' && node.depth === 1) tree.report(node, secondTitle);
  for (const { heading, nodes } of splitAt(tree.nodes, 2)) {
    if (heading) draft.addSection(heading, nodes);
    else draft.addOpening(nodes);
  }
  return {
    data,
    problems: [...problems, ...tree.problems],
    positionOf: (path) => nearest(path, (keys) => tree.places.at(keys, data) ?? positionOf(keys)),
  };
}

function nearest(
  path: string,
  positionOf: (keys: readonly Key[]) => Position | undefined,
): Position | undefined {
  const keys = parsePath(path);
  for (let length = keys.length; length > 0; length--) {
    const found = positionOf(keys.slice(0, length));
    if (found) return found;
  }
  return undefined;
}
