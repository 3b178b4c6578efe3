/** Control characters, including line ends, and characters that change the direction of text. */
const unseen = /[\p{Cc}\u2028-\u202E\u2066-\u2069]/gu;

/**
 * A text with its invisible characters written out. In a file or its name they could move the cursor, cover messages, fill
 * the clipboard, or begin a line that a build server takes for a command.
 */
export function printable(text: string): string {
  return text.replace(unseen, (sign) => String.raw`\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
