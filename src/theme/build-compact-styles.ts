import { transformSync } from 'esbuild';

/**
 * Takes the white space and the comments out of the style sheets that stand in a module as css`…`: bundlers leave them as
 * they are. The module keeps its lines, so that its source map holds.
 *
 * @throws {Error} Where a style sheet holds a backslash: it would mean one thing to CSS and another in a template literal.
 */
export function compactStyles(module: string): string {
  return module.replace(/(^|[^\w.])css ?`([^`$]+)`/g, (_, before: string, sheet: string) => {
    const { code } = transformSync(sheet, { loader: 'css', minifyWhitespace: true, charset: 'utf8' });
    if (`${sheet}${code}`.includes('\\')) throw new Error(`Write the character itself: ${code}`);
    const lines = sheet.split('\n').length - 1;
    return `${before}css \`${code.trim()}\`${'\n'.repeat(lines)}`;
  });
}
