/** More marks than these no line starts with; what is in the deepest of them is kept as one paragraph anyway. */
const most = 100;

/** A mark of a quotation or of an item, with which a line starts a level of its own. */
const mark = '[ \\t]*(?:>|(?:[-+*]|\\d{1,9}[.)])[ \\t])';

const tooMany = new RegExp(`^((?:${mark}){${most}})((?:${mark})+)`);

/** What is said of a line that starts with more. */
export const levelsLeftOut = `starts with more than ${most} marks of quotations or lists. The others are left out, and the words kept. Flatten it.`;

/**
 * A text without the levels that nobody writes, which would take the parser minutes. The lines keep their numbers.
 *
 * @param leftOut - Told of each line of which marks are left out.
 */
export function withoutDepth(markdown: string, leftOut: (line: number) => void): string {
  return markdown
    .split('\n')
    .map((text, index) => {
      const shallow = text.replace(tooMany, '$1');
      if (shallow !== text) leftOut(index + 1);
      return shallow;
    })
    .join('\n');
}
