/**
 * A text without case, diacritics and invisible marks, with the start and end in the original of each of its characters.
 */
export interface FoldedText {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * Folds case and diacritics, so that `café` is found by `cafe`. Arabic vowel signs and Hebrew points fold too, and so do soft
 * hyphens, joiners and marks of direction, which few readers type.
 */
export function fold(original: string): FoldedText {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let place = 0;
  for (const character of original) {
    const folded = character
      .normalize('NFKD')
      .replace(/[\p{M}\p{Cf}]/gu, '')
      .toLowerCase();
    const end = place + character.length;
    // A mark belongs to the letter before it.
    if (!folded && ends.length) ends[ends.length - 1] = end;
    for (let n = 0; n < folded.length; n++) {
      starts.push(place);
      ends.push(end);
    }
    text += folded;
    place = end;
  }
  return { text, starts, ends };
}

/** Where words are in a text, as pairs of start and end in the original. */
export function findWords(original: string, words: readonly string[]): [start: number, end: number][] {
  const { text, starts, ends } = fold(original);
  const found: [number, number][] = [];
  for (const word of words) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      found.push([starts[at]!, ends[at + word.length - 1]!]);
    }
  }
  return found;
}
