/**
 * Which colours meet on a screen, and how far apart they have to be: what the theme promises for any accent.
 *
 * Colours go by the names of their tokens, without `--clinic-`. `page` is the page's own background, `Canvas`: white on
 * a light page, nearly black on a dark one. The tests and the theme studio share the list.
 */
export interface ContrastPair {
  readonly foreground: string;
  readonly background: string;
  /** The least contrast by WCAG 2.2: 4.5 for text (1.4.3), 3 for what else one has to see (1.4.11). */
  readonly minimum: number;
}

const text = 4.5;
const nonText = 3;

const plain = ['page', 'surface', 'raised', 'tint'];
const panels = ['caution-tint', 'danger-tint', 'serious-tint', 'urgent-tint', 'emergency-tint'];
const signs = ['high', 'moderate', 'low', 'very-low'].map((certainty) => `certainty-${certainty}`);

/** Every pair that the elements use, or that an author's text may bring about: a link in a warning, say. */
export const contrastPairs: readonly ContrastPair[] = [
  ...pairs(['text', 'muted', 'link', 'emphasis'], [...plain, ...panels], text),
  ...pairs(['caution', 'danger'], [...plain, 'caution-tint', 'danger-tint'], text),
  ...pairs(['serious'], ['serious-tint'], text),
  ...pairs(['urgent'], ['urgent-tint'], text),
  ...pairs(['emergency'], ['emergency-tint'], text),
  // A button on the panel has the same two colours, the other way round.
  ...pairs(['on-fill'], ['fill'], text),
  ...pairs(['fill'], ['page'], nonText),
  ...pairs(['focus', 'mark', ...signs], [...plain, ...panels], nonText),
  ...pairs(['affected'], plain, nonText),
];

function pairs(
  foregrounds: readonly string[],
  backgrounds: readonly string[],
  minimum: number,
): readonly ContrastPair[] {
  return foregrounds.flatMap((foreground) =>
    backgrounds.map((background) => ({ foreground, background, minimum })),
  );
}
