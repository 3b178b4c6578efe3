/// <reference types="vite/client" />
/** The themes of the package and the defaults of the tokens, read from the files where they are written. */
import { tokenList } from '../foundations/tokens.js';

/** Values of tokens by their full names, `--clinic-accent`. */
export type Tokens = ReadonlyMap<string, string>;

const files = import.meta.glob<string>('../../src/theme/themes/*.css', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** All themes in one sheet, for what shows several at a time. */
export const themeSheet = Object.values(files).join('\n');

/** The theme that changes nothing comes first. */
export const themes: Readonly<Record<string, Tokens>> = Object.fromEntries(
  Object.entries(files)
    .map(([path, css]) => [path.replace(/^.*\/|\.css$/g, ''), read(css)] as const)
    .sort(([one]) => (one === 'default' ? -1 : 0)),
);

/** The tokens that themes set; each theme says something of each. */
export const tokenNames: readonly string[] = [...(themes.default?.keys() ?? [])];

/** What a token is where a page sets none; undefined where it follows from another. */
export function defaultOf(name: string): string | undefined {
  const written = tokenList.find((token) => `--clinic-${token.name}` === name)?.written;
  return written?.includes('var(') ? undefined : written;
}

function read(css: string): Tokens {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const rules = [...sheet.cssRules].filter((rule): rule is CSSStyleRule => rule instanceof CSSStyleRule);
  return new Map(
    rules.flatMap(({ style }) =>
      [...style].map((name) => [name, style.getPropertyValue(name).trim().replace(/\s+/g, ' ')]),
    ),
  );
}
