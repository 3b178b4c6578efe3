/** A text without case and diacritics, and for each of its characters the place in the text it came from. */
export interface FoldedText {
  readonly text: string;
  /** Start in the original, by place in the folded text. One more than the folded text is long. */
  readonly starts: readonly number[];
}

/** Folds case and diacritics, so that `café` is found by `cafe`. Arabic vowel signs and Hebrew points fold too. */
export function fold(original: string): FoldedText {
  let text = '';
  const starts: number[] = [];
  let place = 0;
  for (const character of original) {
    const folded = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    for (let n = 0; n < folded.length; n++) starts.push(place);
    text += folded;
    place += character.length;
  }
  return { text, starts: [...starts, place] };
}

/** Where words stand in a text, as pairs of start and end in the original. */
export function findWords(original: string, words: readonly string[]): [start: number, end: number][] {
  const { text, starts } = fold(original);
  const found: [number, number][] = [];
  for (const word of words) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      found.push([starts[at]!, starts[at + word.length]!]);
    }
  }
  return found;
}
