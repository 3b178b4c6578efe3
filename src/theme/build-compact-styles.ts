import { transformSync } from 'esbuild';

/** White space that esbuild leaves in the values of custom properties; strings stay as they are. */
const looseSpace = /("[^"]*")|(--[\w-]+:|[(,]) | (\))/g;

/**
 * Minifies the css`…` style sheets in a module, because bundlers leave them as they are. Characters outside ASCII are
 * escaped, for pages in other encodings. The module keeps its number of lines, so that its source map stays valid.
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
