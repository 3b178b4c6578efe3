import type { Problem } from '../content/problem.js';

/** A place in a text, counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Something that could not be taken over as it stood, with the remedy. */
export interface ImportProblem extends Problem {
  /** Where it stands in the text, where the format is a text. */
  readonly position?: Position;
}

/** What an importer made of what it was given, and what it could not take over. */
export interface Imported<Value> {
  readonly value: Value;
  readonly problems: readonly ImportProblem[];
}
