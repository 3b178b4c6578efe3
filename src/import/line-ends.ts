/** Ends the lines of a text in `\n` alone. Windows ends them in `\r\n`, and the `\r` would be taken for part of the text. */
export function plainLineEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
