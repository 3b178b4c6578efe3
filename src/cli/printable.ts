/** Control characters, the ends of lines among them, and what turns the direction of a text around. */
const unseen = /[\p{Cc}\u2028-\u202E\u2066-\u2069]/gu;

/**
 * A text as a terminal shows each of its characters. What stands in a file, or is its name, could otherwise move the cursor, cover
 * what is told, fill the clipboard, or begin a line that a build server takes for a command.
 */
export function printable(text: string): string {
  return text.replace(unseen, (sign) => String.raw`\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
