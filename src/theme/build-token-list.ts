/**
 * Reads the tokens from the source of tokens.ts, the one place where they are written: for files made by the build, and for
 * the tables in Storybook. The elements do not need it, and the package does not contain it.
 */

/** A token as tokens.ts describes and declares it. */
export interface Token {
  /** Without its dashes: `accent` for `--clinic-accent` and `--_accent`. */
  readonly name: string;
  /** A type of the Design Tokens format. */
  readonly type: string;
  readonly description: string;
  /** The default as written there, in terms of private tokens. */
  readonly written: string;
  /** The value of the private token if a page sets none: the default, with everything that is done to it. */
  readonly declared: string;
}

/** Reads the tokens, in the order of their descriptions. */
export function readTokens(source: string): readonly Token[] {
  const lines = source.matchAll(/@cssprop \{(\w+)\} --clinic-([\w-]+) - (.+)/g);
  return [...lines].map(([, type = '', name = '', description = '']) => {
    const declaration = declarationOf(name, source);
    const { outer, written } = defaultIn(declaration, name);
    return { name, type, description, written, declared: declaration.replace(outer, () => written) };
  });
}

/** The first declaration is the one that applies on a screen, without preferences. */
function declarationOf(name: string, source: string): string {
  const found = new RegExp(`--_${name}:([^;]+);`).exec(source)?.[1];
  if (!found)
    throw new Error(`--clinic-${name} is described in tokens.ts, but --_${name} is not declared there.`);
  return found
    .replace(/\s+/g, ' ')
    .replace(/\( | \)/g, (space) => space.trim())
    .trim();
}

/** What follows the name: `var(--clinic-radius, …)`. */
function defaultIn(declaration: string, name: string): { readonly outer: string; readonly written: string } {
  const opening = `var(--clinic-${name}, `;
  const start = declaration.indexOf(opening);
  if (start < 0) throw new Error(`--_${name} in tokens.ts does not read --clinic-${name}.`);
  const from = start + opening.length;
  let end = from;
  for (let depth = 1; depth > 0; end++) depth += depthChange(declaration[end]);
  return { outer: declaration.slice(start, end), written: declaration.slice(from, end - 1) };
}

function depthChange(character: string | undefined): number {
  return character === '(' ? 1 : character === ')' ? -1 : 0;
}
