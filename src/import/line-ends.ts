/** A text whose lines end in `\n` alone. Windows ends them in `\r\n`, and the `\r` would pass for a part of the words. */
export function plainLineEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
