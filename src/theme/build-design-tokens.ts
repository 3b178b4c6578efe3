import { OKLCH, serialize, sRGB, to, toGamut } from 'colorjs.io/fn';
import { colour, quantity, type Scheme } from './build-evaluate.js';
import type { Token } from './build-token-list.js';

const description =
  'Clinic Elements: every token at its default. Lengths are relative to the text around an element: 1rem stands for its ' +
  'size, three fifths of that for a zero, in which lines are measured. Fonts are those of the page, and therefore not among ' +
  'the tokens.';

interface DesignToken {
  readonly $type: string;
  readonly $value: unknown;
  readonly $description: string;
}

type Group = Readonly<Record<string, DesignToken>>;

/** The tokens in the format of the Design Tokens Community Group, version 2025.10: colours once for each scheme. */
export function designTokens(tokens: readonly Token[]) {
  const colours = tokens.filter(({ type }) => type === 'color');
  const inScheme = (scheme: Scheme): Group =>
    group(colours, (token) => alias(token, scheme) ?? colourValue(token, scheme, tokens));
  // What is "inherit" is the page's, and nothing that other tools could show.
  const others = tokens.filter(({ type, written }) => type !== 'color' && written !== 'inherit');
  return {
    $description: description,
    color: { light: inScheme('light'), dark: inScheme('dark') },
    ...group(others, (token) => plainValue(token, tokens)),
  };
}

function group(tokens: readonly Token[], valueOf: (token: Token) => unknown): Group {
  return Object.fromEntries(
    tokens.map((token) => [
      token.name,
      { $type: token.type, $value: valueOf(token), $description: token.description },
    ]),
  );
}

/** A token that is just another one stays an alias: whoever changes the one changes both. */
function alias({ declared }: Token, scheme: Scheme): string | undefined {
  const other = /^var\(--_([\w-]+)\)$/.exec(declared)?.[1];
  return other && `{color.${scheme}.${other}}`;
}

function colourValue({ declared }: Token, scheme: Scheme, tokens: readonly Token[]) {
  const components = colour(declared, scheme, tokens).map((component) => Number(component.toFixed(4)));
  const [l = 0, c = 0, h = 0] = components;
  const painted = toGamut(to({ space: OKLCH, coords: [l, c, h], alpha: 1 }, sRGB), { method: 'clip' });
  return {
    colorSpace: 'oklch',
    components,
    alpha: 1,
    hex: serialize(painted, { format: 'hex', collapse: false }),
  };
}

function plainValue({ type, written }: Token, tokens: readonly Token[]): unknown {
  const { value, unit } = quantity(written, tokens);
  switch (type) {
    case 'dimension':
      // The format knows px and rem. The zero, in which ch counts, is about three fifths as wide as the text is high.
      return { value: unit === 'ch' ? (value * 3) / 5 : value, unit: 'rem' };
    case 'duration':
      return { value, unit };
    default:
      return value;
  }
}
