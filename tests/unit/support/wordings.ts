import { hasFields } from '../../../src/content/has-fields.js';

/** Kinds of running text that stand within a sentence. */
const inline = new Set<unknown>(['strong', 'em', 'sub', 'sup', 'link', 'term', 'abbreviation', 'citation']);

/**
 * The texts of a content document that are more than one word, each whole: a sentence with a link in it is one text.
 * Ids, kinds and addresses have no space in them, so a space is what tells a text from them.
 */
export function wordingsOf(value: unknown): string[] {
  if (typeof value === 'string') return /\s/.test(value) ? [value] : [];
  if (isRunning(value)) return [wordsOf(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(wordingsOf);
}

/** The sentences of a content document. */
export function sentencesOf(value: unknown): string[] {
  return wordingsOf(value).flatMap((text) => text.split(/(?<=[.!?:])\s+/));
}

function wordsOf(piece: unknown): string {
  if (typeof piece === 'string') return piece;
  if (Array.isArray(piece)) return piece.map(wordsOf).join('');
  const { children, text = '' } = piece as { children?: unknown; text?: string };
  return children ? wordsOf(children) : text;
}

function isRunning(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.some((entry) => hasFields(entry) && inline.has(entry.type));
}
