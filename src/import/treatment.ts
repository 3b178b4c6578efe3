import { treatment, type TreatmentContent } from '../content/treatment.js';
import { checked } from './checked.js';
import type { ImportProblem, Imported } from './imported.js';
import { readTreatmentText } from './treatment-text.js';

export type { Imported, ImportProblem, Position } from './imported.js';

/**
 * Reads a treatment from one Markdown file: front matter, and a heading for each section. The format is described in
 * docs/markdown.md. `value` is undefined if the file names no treatment. Never throws.
 */
export function treatmentFromMarkdown(text: string): Imported<TreatmentContent | undefined> {
  const { data, problems, positionOf } = readTreatmentText(text);
  const result = checked(treatment, data, problems);
  const place = (problem: ImportProblem): ImportProblem => {
    const position = problem.position ?? positionOf(problem.path);
    return position ? { ...problem, position } : problem;
  };
  return { value: result.value, problems: result.problems.map(place) };
}
