/** The words of a text in lower case, without what is between them. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [];
}

/**
 * Matches a word that stands by itself, with the character before it: `\b` knows only the letters of English, and Safari
 * before 16.4 refuses a lookbehind.
 */
export function wholeWord(word: string): RegExp {
  return new RegExp(`(?:^|[^\\p{L}\\p{M}\\p{N}])${word}(?![\\p{L}\\p{M}\\p{N}])`, 'iu');
}
