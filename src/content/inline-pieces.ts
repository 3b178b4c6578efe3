import type { Inline, InlineText } from './rich-text.js';

/** Adds a piece to others. Two plain texts in a row become one. */
export function addPiece(pieces: Inline[], piece: Inline): void {
  const before = pieces.at(-1);
  if (typeof piece === 'string' && typeof before === 'string') pieces.splice(-1, 1, before + piece);
  else pieces.push(piece);
}

/** Running text from its pieces: a plain string where nothing is marked up. */
export function textFromPieces(pieces: readonly Inline[]): InlineText {
  const [first = ''] = pieces;
  return pieces.length < 2 && typeof first === 'string' ? first : pieces;
}
