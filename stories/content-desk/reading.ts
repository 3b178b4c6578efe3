import { readJson } from '../../src/cli/json-text.js';
import { parse } from '../../src/content/parse.js';
import { treatment } from '../../src/content/treatment.js';
import type { Position } from '../../src/import/imported.js';
import { readTreatmentText } from '../../src/import/treatment-text.js';
import type { FindingSeverity } from '../../src/lint/finding.js';
import { lint } from '../../src/lint/lint.js';

/** Something to tell the author of the content. */
export interface Note {
  /** A `problem` costs a part of the page; a finding is a matter of judgement. */
  readonly kind: 'problem' | FindingSeverity;
  readonly path: string;
  readonly text: string;
  readonly rule?: string | undefined;
  /** Where it is in the text, if there is a text. */
  readonly position?: Position | undefined;
}

/** The content of a text, and the notes on it. */
export interface Reading {
  readonly content: unknown;
  readonly notes: readonly Note[];
}

/** Reads a treatment as an editor wrote it: JSON where it begins with a brace, else Markdown. */
export function readText(text: string): Reading {
  return /^\s*\{/.test(text) ? readJsonText(text) : readMarkdown(text);
}

/** The notes of the model and the linter on some content. */
export function notesOn(content: unknown, positionOf?: (path: string) => Position | undefined): Note[] {
  const problems = parse(treatment, content).problems.map(({ path, message }): Note => ({
    kind: 'problem',
    path,
    text: message,
  }));
  const findings = lint(content).map(({ severity, path, message, rule }): Note => ({
    kind: severity,
    path,
    text: message,
    rule,
  }));
  return [...problems, ...findings].map((note) => ({ ...note, position: positionOf?.(note.path) }));
}

function readJsonText(text: string): Reading {
  const { data, errors, positionOf } = readJson(text);
  const mistakes = errors.map((error): Note => ({ kind: 'problem', path: '', ...error }));
  return { content: data, notes: fromTop([...mistakes, ...notesOn(data, positionOf)]) };
}

function readMarkdown(text: string): Reading {
  const { data, problems, positionOf } = readTreatmentText(text);
  const losses = problems.map(({ path, message, position }): Note => ({
    kind: 'problem',
    path,
    text: message,
    position,
  }));
  return { content: data, notes: fromTop([...losses, ...notesOn(data, positionOf)]) };
}

/** Notes without a place first, then from the top of the text to its end. */
function fromTop(notes: readonly Note[]): Note[] {
  return [...notes].sort((a, b) => (a.position?.line ?? 0) - (b.position?.line ?? 0));
}
