/** Matches where any of several patterns does, each of which has its own line. The result is global and ignores case. */
export function anyOf(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(sources(patterns), 'gi');
}

/** Like `anyOf`, but no match begins or ends within a word. */
export function wholeWords(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(`\\b(?:${sources(patterns)})\\b`, 'gi');
}

function sources(patterns: readonly RegExp[]): string {
  return patterns.map(({ source }) => source).join('|');
}
