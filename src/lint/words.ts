/** The words of a text in lower case, without what stands between them. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [];
}

/**
 * Finds a word that stands by itself, with the sign before it. `\b` knows the letters of English only, and a look at what
 * stands before is refused by Safari before 16.4.
 */
export function wholeWord(word: string): RegExp {
  return new RegExp(`(?:^|[^\\p{L}\\p{M}\\p{N}])${word}(?![\\p{L}\\p{M}\\p{N}])`, 'iu');
}
