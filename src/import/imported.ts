import type { Problem } from '../content/problem.js';

/** A place in a text, counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Something that could not be imported as it was, and how to fix it. */
export interface ImportProblem extends Problem {
  /** Where it is in the text, if the format is text. */
  readonly position?: Position;
}

/** What an importer produced, and what it could not import. */
export interface Imported<Value> {
  readonly value: Value;
  readonly problems: readonly ImportProblem[];
}
