/** What matches where one of several patterns does, each of which has a line of its own. All are global and ignore case. */
export function anyOf(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(sources(patterns), 'gi');
}

/** As `anyOf`, where no match begins or ends within a word. */
export function wholeWords(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(`\\b(?:${sources(patterns)})\\b`, 'gi');
}

function sources(patterns: readonly RegExp[]): string {
  return patterns.map(({ source }) => source).join('|');
}
