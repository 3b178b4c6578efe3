/**
 * A look in the address, so that a designer can send it. Storybook keeps a story's arguments there by itself, but accepts
 * only the plainest characters and silently drops the others: these are therefore written as numbers.
 */
import { isColour } from './colour.js';
import { defaultLook, options, type Look } from './look.js';

/** The arguments of the story: a look in plain letters. */
export type LookArgs = { readonly [Name in keyof Look]: Look[Name] extends number ? number : string };

/** `oklch(0.5 0.1 20)` as `oklch_28_0_2e_5 …`; a colour in hexadecimal stays as it is, which Storybook knows. */
function plain(text: string): string {
  if (/^#[\da-f]+$/i.test(text)) return text;
  return text.replace(/[^a-zA-Z0-9 -]/gu, (letter) => `_${letter.codePointAt(0)!.toString(16)}_`);
}

function spelled(text: string): string {
  return text.replace(/_([\da-f]{1,6})_/g, (written, code: string) => {
    const letter = parseInt(code, 16);
    return letter > 0x10ffff ? written : String.fromCodePoint(letter);
  });
}

export function argsOf(look: Look): LookArgs {
  return { ...look, accent: plain(look.accent), accent2: plain(look.accent2) };
}

/** Anyone can write an address: what makes no sense there is ignored. */
export function lookOf(args: LookArgs): Look {
  return {
    theme: oneOf(options.theme, args.theme, defaultLook.theme),
    accent: colour(args.accent),
    accent2: colour(args.accent2),
    font: oneOf(options.font, args.font, defaultLook.font),
    headingFont: oneOf(options.headingFont, args.headingFont, defaultLook.headingFont),
    radius: quantity(args.radius),
    density: quantity(args.density),
    scheme: oneOf(options.scheme, args.scheme, defaultLook.scheme),
    scale: args.scale >= 50 && args.scale <= 300 ? args.scale : defaultLook.scale,
  };
}

function oneOf<Option extends string>(allowed: readonly Option[], value: string, fallback: Option): Option {
  return allowed.find((option) => option === value) ?? fallback;
}

function colour(written: string): string {
  const text = spelled(written);
  return text === 'initial' || isColour(text) ? text : '';
}

function quantity(written: string): string {
  return written && Number(written) >= 0 ? written : '';
}

/** The arguments as Storybook writes them, for a story in a window of its own, whose address nobody else keeps. */
export function addressOf(look: Look, current: string): string {
  const address = new URL(current);
  const args = argsOf(look);
  const written = Object.entries(args)
    .filter(([name, value]) => value !== defaultLook[name as keyof Look])
    .map(([name, value]) => `${name}:${String(value).replace(/^#(.+)/, '!hex($1)')}`);
  if (written.length) address.searchParams.set('args', written.join(';'));
  else address.searchParams.delete('args');
  return address.href;
}
