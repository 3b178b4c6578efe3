import type { ContrastPair } from '../../tests/support/contrast-pairs.js';
import { painted } from './colour.js';

/** A pair of colours, and how far apart they are here. */
export interface MeasuredPair extends ContrastPair {
  readonly ratio: number;
}

export interface Verdict {
  readonly passes: boolean;
  readonly symbol: string;
  readonly word: string;
}

const levelAAA = 7;

export const isText = ({ minimum }: ContrastPair): boolean => minimum >= 4.5;

/** The contrast, by WCAG 2.2, of colours that a browser has computed. */
export function ratioOf(foreground: string, background: string): number {
  return painted(foreground).contrastWCAG21(painted(background));
}

/** A sign and a word, for those who do not see the colour. Level AAA demands nothing of anything but text. */
export function verdictOf(pair: MeasuredPair): Verdict {
  if (pair.ratio < pair.minimum) return { passes: false, symbol: '✗', word: 'fails' };
  return { passes: true, symbol: '✓', word: isText(pair) && pair.ratio >= levelAAA ? 'AAA' : 'AA' };
}

/** Rounded down, so that what fails by a hair does not look as if it passed. */
export function ratioText(ratio: number): string {
  return (Math.floor(ratio * 10) / 10).toFixed(1);
}

/** The pair that is nearest to its limit. */
export function closestOf(pairs: readonly MeasuredPair[]): MeasuredPair | undefined {
  return [...pairs].sort((one, other) => one.ratio / one.minimum - other.ratio / other.minimum)[0];
}
