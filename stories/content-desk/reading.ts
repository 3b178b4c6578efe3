import { readJson } from '../../src/cli/json-text.js';
import { parse } from '../../src/content/parse.js';
import { treatment } from '../../src/content/treatment.js';
import type { Position } from '../../src/import/imported.js';
import { readTreatmentText } from '../../src/import/treatment-text.js';
import type { FindingSeverity } from '../../src/lint/finding.js';
import { lint } from '../../src/lint/lint.js';

/** Something to tell the one who writes the content. */
export interface Note {
  /** A `problem` costs a part of the page; a finding is a matter of judgement. */
  readonly kind: 'problem' | FindingSeverity;
  readonly path: string;
  readonly text: string;
  readonly rule?: string | undefined;
  /** Where it stands in the text, where there is a text. */
  readonly position?: Position | undefined;
}

/** What a text says, and what there is to tell of it. */
export interface Reading {
  readonly content: unknown;
  readonly notes: readonly Note[];
}

/** Reads a treatment as an editor wrote it: JSON where it begins with a brace, else Markdown. */
export function readText(text: string): Reading {
  return /^\s*\{/.test(text) ? readJsonText(text) : readMarkdown(text);
}

/** What the model and the linter say of content. */
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

/** What is not of a place first, then from the top of the text to its end. */
function fromTop(notes: readonly Note[]): Note[] {
  return [...notes].sort((a, b) => (a.position?.line ?? 0) - (b.position?.line ?? 0));
}
