import { fontNames, fontStacks, type FontName } from './fonts.js';
import { defaultOf, themes, tokenNames, type Tokens } from './themes.js';

const schemes = ['page', 'light', 'dark'] as const;
type Scheme = (typeof schemes)[number];

/** What a designer has chosen. Where a choice is empty, the theme decides. */
export interface Look {
  /** The theme to start from. */
  readonly theme: string;
  readonly accent: string;
  readonly accent2: string;
  readonly font: FontName | '';
  readonly headingFont: FontName | '';
  /** In `em`. */
  readonly radius: string;
  readonly density: string;
  /** `page` leaves it to the page around. */
  readonly scheme: Scheme;
  /** Size of the page's text, in per cent. */
  readonly scale: number;
}

export const defaultLook: Look = {
  theme: 'default',
  accent: '',
  accent2: '',
  font: '',
  headingFont: '',
  radius: '',
  density: '',
  scheme: 'page',
  scale: 100,
};

/** What one can choose, where it is one of a few. */
export const options = {
  theme: Object.keys(themes),
  font: ['', ...fontNames],
  headingFont: ['', ...fontNames],
  scheme: schemes,
} as const;

/** The tokens that this look sets, by their full names, except those that have their default. */
export function tokensOf(look: Look): Tokens {
  const chosen: Tokens = new Map([
    ['--clinic-accent', look.accent],
    ['--clinic-accent-2', look.accent2],
    ['--clinic-radius', look.radius && `${look.radius}em`],
    ['--clinic-density', look.density],
    ['--clinic-font', look.font && fontStacks[look.font]],
    ['--clinic-heading-font', look.headingFont && fontStacks[look.headingFont]],
  ]);
  const all = tokenNames.map((name) => [name, chosen.get(name) || themes[look.theme]?.get(name)] as const);
  return new Map(
    all.filter((token): token is [string, string] => {
      const [name, value] = token;
      return value !== undefined && value !== 'initial' && value !== defaultOf(name);
    }),
  );
}

/**
 * Applies the look to a part of the page. Every token that a theme knows is set, so that nothing of the surrounding page
 * shows through: what is seen here is what the copied lines give.
 */
export function wear(element: HTMLElement, look: Look): void {
  const tokens = tokensOf(look);
  for (const name of tokenNames) element.style.setProperty(name, tokens.get(name) ?? 'initial');
  element.style.colorScheme = look.scheme === 'page' ? '' : look.scheme;
}
