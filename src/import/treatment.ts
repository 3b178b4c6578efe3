import type { Key } from '../content/problem.js';
import { treatment, type TreatmentContent } from '../content/treatment.js';
import { checked } from './checked.js';
import { readFrontMatter } from './front-matter.js';
import type { ImportProblem, Imported, Position } from './imported.js';
import { plainLineEnds } from './line-ends.js';
import { MarkdownTree } from './markdown-tree.js';
import { splitAt } from './split-at.js';
import { TreatmentDraft } from './treatment-draft.js';

export type { Imported, ImportProblem, Position } from './imported.js';

/**
 * A treatment from one Markdown file: front matter, and a heading for each section. The format is told in
 * docs/markdown.md. Nothing where it names no treatment. Never throws.
 */
export function treatmentFromMarkdown(text: string): Imported<TreatmentContent | undefined> {
  if (typeof text !== 'string') {
    return {
      value: undefined,
      problems: [{ path: '', message: 'is not a text. Hand over the file as a string.' }],
    };
  }
  const { data, body, firstLine, problems, positionOf } = readFrontMatter(plainLineEnds(text));
  const tree = new MarkdownTree(body, firstLine);
  const draft = new TreatmentDraft(tree, data);
  for (const { heading, nodes } of splitAt(tree.nodes, 2)) {
    if (heading) draft.addSection(heading, nodes);
    else draft.addOpening(nodes);
  }
  const result = checked(treatment, draft.data, [...problems, ...tree.problems]);
  const place = (problem: ImportProblem): ImportProblem => {
    const position = problem.position ?? placeOf(problem.path, draft.positions, positionOf);
    return position ? { ...problem, position } : problem;
  };
  return { value: result.value, problems: result.problems.map(place) };
}

/** Where a field stands, or the nearest thing around it. */
function placeOf(
  path: string,
  written: ReadonlyMap<string, Position>,
  inFrontMatter: (keys: readonly Key[]) => Position | undefined,
): Position | undefined {
  const keys = path.split(/[.[\]]+/).filter(Boolean);
  for (let end = path.length; end > 0; end = path.slice(0, end).search(/[.[][^.[]*$/)) {
    const found = written.get(path.slice(0, end));
    if (found) return found;
  }
  for (let length = keys.length; length > 0; length--) {
    const found = inFrontMatter(keys.slice(0, length).map((key) => (/^\d+$/.test(key) ? Number(key) : key)));
    if (found) return found;
  }
  return undefined;
}
