import type { Token } from '../theme/build-token-list.js';
import { elementsOf, type Described, type Manifest } from './build-manifest.js';

/** The types of the Design Tokens format, in the words of CSS. */
const syntaxes: Readonly<Record<string, string>> = {
  color: '<color>',
  dimension: '<length>',
  duration: '<time>',
  fontFamily: "<'font-family'>",
  fontWeight: "<'font-weight'>",
  number: '<number>',
};

/** Every custom property that a page may set: the theme's tokens, and the knobs of each element. */
export function customProperties(manifest: Manifest, tokens: readonly Token[]): readonly Described[] {
  return [
    ...tokens.map(publicToken),
    ...elementsOf(manifest).flatMap(({ cssProperties = [] }) => cssProperties),
  ];
}

/** A token as a page sets it. Its default is written in private tokens, which no page knows. */
export function publicToken({ name, type, description, written }: Token): Described {
  const syntax = syntaxes[type];
  if (!syntax) throw new Error(`--clinic-${name} is a ${type}: add what CSS calls that to the syntaxes.`);
  return {
    name: `--clinic-${name}`,
    type: { text: syntax },
    description,
    default: written.replaceAll('--_', '--clinic-'),
  };
}
