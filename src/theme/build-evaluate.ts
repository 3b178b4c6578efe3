/**
 * Works out the defaults of the tokens, as a browser would on a page that sets none. It understands the little CSS that
 * tokens.ts is written in, and throws an error for anything else.
 */
import type { Token } from './build-token-list.js';

export type Scheme = 'light' | 'dark';

/** Lightness from 0 to 1, chroma, and hue in degrees. */
export type Oklch = readonly [lightness: number, chroma: number, hue: number];

/** Works out a colour by its `declared` or `written` text. */
export function colour(text: string, scheme: Scheme, tokens: readonly Token[]): Oklch {
  const { name, inside } = call(text);
  switch (name) {
    case 'light-dark':
      return colour(split(inside, ',')[scheme === 'light' ? 0 : 1]!, scheme, tokens);
    case 'var':
      return colour(declarationOf(inside, tokens), scheme, tokens);
    case 'oklch': {
      const [first = '', ...rest] = split(inside, ' ');
      if (first !== 'from') return [first, ...rest].map(Number) as unknown as Oklch;
      const [origin = '', ...channels] = rest;
      const [l, c, h] = colour(origin, scheme, tokens);
      return channels.slice(0, 3).map((channel) => number(channel, { l, c, h })) as unknown as Oklch;
    }
    default:
      throw new Error(`The build of the tokens does not know ${name}() in "${text}".`);
  }
}

/** Works out a length, a time or a number: `0.75em`, or `calc(1em * var(--_density))`. */
export function quantity(
  text: string,
  tokens: readonly Token[],
): { readonly value: number; readonly unit: string } {
  const inner = text.replace(/var\((--_[\w-]+)\)/g, (_, name: string) => declarationOf(name, tokens));
  const factors = inner.replace(/^calc\((.*)\)$/, '$1').split(' * ');
  const [, first = '', unit = ''] = /^([\d.]+)(\w*)$/.exec(factors[0]!) ?? [];
  const value = factors
    .slice(1)
    .reduce((product, factor) => product * Number(factor), Number(first || 'NaN'));
  if (Number.isNaN(value)) throw new Error(`The build of the tokens cannot work out "${text}".`);
  return { value, unit };
}

function number(text: string, channels: Readonly<Record<string, number>>): number {
  if (text in channels) return channels[text]!;
  if (!text.endsWith(')')) return Number(text);
  const { name, inside } = call(text);
  const values = split(inside, ',').map((value) => number(value, channels));
  return name === 'min' ? Math.min(...values) : Math.max(...values);
}

function declarationOf(name: string, tokens: readonly Token[]): string {
  return tokens.find((token) => `--_${token.name}` === name)!.declared;
}

function call(text: string): { readonly name: string; readonly inside: string } {
  const [, name = '', inside = ''] = /^([\w-]+)\((.*)\)$/.exec(text) ?? [];
  return { name, inside };
}

/** Splits at a character that stands in no brackets. */
function split(text: string, separator: string): string[] {
  const pieces: string[] = [''];
  let depth = 0;
  for (const character of text) {
    if (character === separator && depth === 0) {
      pieces.push('');
      continue;
    }
    depth += character === '(' ? 1 : character === ')' ? -1 : 0;
    pieces[pieces.length - 1] += character;
  }
  return pieces.map((piece) => piece.trim()).filter(Boolean);
}
