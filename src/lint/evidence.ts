import type { Certainty, Evidence } from '../content/evidence.js';

/** Whether the evidence is so weak that no effect can be told as a fact. */
export function isUnsure(certainty: Certainty | undefined): boolean {
  return certainty !== 'high' && certainty !== 'moderate';
}

/** Whether some evidence names where it comes from. */
export function isSourced({ sources, statements = [] }: Evidence = {}): boolean {
  return !!sources?.length || statements.some((statement) => statement.sources?.length);
}
