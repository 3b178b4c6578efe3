import { transformSync } from 'esbuild';

/** White space that esbuild leaves in the values of custom properties; strings are to stay as they are. */
const looseSpace = /("[^"]*")|(--[\w-]+:|[(,]) | (\))/g;

/**
 * Shortens the style sheets that stand in a module as css`…`, without white space and comments: bundlers leave them as they
 * are. What is not ASCII is escaped, for pages in other encodings. The module keeps its lines, so that its source map holds.
 *
 * @throws {Error} Where a style sheet holds a backslash: it would mean one thing to CSS and another in a template literal.
 */
export function compactStyles(module: string): string {
  return module.replace(/(^|[^\w.])css ?`([^`$]+)`/g, (_, before: string, sheet: string) => {
    if (sheet.includes('\\')) throw new Error(`Write the character itself: ${sheet}`);
    const { code } = transformSync(sheet, {
      loader: 'css',
      minifyWhitespace: true,
      minifySyntax: true,
      charset: 'ascii',
    });
    const escaped = code.trim().replace(looseSpace, '$1$2$3').replaceAll('\\', '\\\\');
    const lines = sheet.split('\n').length - 1;
    return `${before}css \`${escaped}\`${'\n'.repeat(lines)}`;
  });
}
