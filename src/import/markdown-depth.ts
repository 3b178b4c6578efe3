/** No line starts with more marks than this; what is in the deepest is kept as one paragraph anyway. */
const most = 100;

/** The mark of a quotation or of a list item, each of which starts a level. */
const mark = '[ \\t]*(?:>|(?:[-+*]|\\d{1,9}[.)])[ \\t])';

const tooMany = new RegExp(`^((?:${mark}){${most}})((?:${mark})+)`);

/** Reported for a line that starts with more. */
export const levelsLeftOut = `starts with more than ${most} marks of quotations or lists. The others are left out, and the words kept. Flatten it.`;

/**
 * A text without absurdly deep levels, which would take the parser minutes. Lines keep their numbers.
 *
 * @param leftOut - Called for each line whose marks are left out.
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
