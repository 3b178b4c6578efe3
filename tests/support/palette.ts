/** Colours as a browser paints them, read from the tokens themselves. */
import { contrastWCAG21, sRGB, type PlainColorObject } from 'colorjs.io/fn';
import { tokens } from '../../src/theme/tokens.js';
import { contrastPairs } from './contrast-pairs.js';

export const schemes = ['light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

/** A scheme and the tokens that a page sets. */
export interface Look {
  readonly scheme: Scheme;
  readonly set?: Readonly<Record<string, string>>;
}

/** Colours by the names that `contrastPairs` uses. */
type Palette = Readonly<Record<string, PlainColorObject>>;

const roles = [...new Set(contrastPairs.flatMap(({ foreground, background }) => [foreground, background]))];

/**
 * Reads the palette of each look. A probe is a box that carries the tokens as an element does; that a private token is
 * registered as a colour makes the browser work it out, and a canvas clips it to sRGB as the screen would.
 */
function palettes(looks: readonly Look[], css = tokens.cssText): Palette[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${css} :host { --_page: Canvas; }`);
  const container = document.createElement('div');
  const probes = looks.map(({ scheme, set = {} }) => {
    const probe = document.createElement('div');
    probe.style.colorScheme = scheme;
    for (const [name, value] of Object.entries(set)) probe.style.setProperty(name, value);
    probe.attachShadow({ mode: 'open' }).adoptedStyleSheets = [sheet];
    return probe;
  });
  container.append(...probes);
  document.body.append(container);
  const written = probes.flatMap((probe) => {
    const style = getComputedStyle(probe);
    return roles.map((role) => style.getPropertyValue(`--_${role}`));
  });
  container.remove();
  const painted = paint(written);
  return looks.map((_, look) =>
    Object.fromEntries(roles.map((role, index) => [role, painted[look * roles.length + index]!])),
  );
}

interface Demand {
  /** Tokens other than those of the library. */
  readonly css?: string;
  /** Contrast of text, where it is to be more than each pair says. */
  readonly text?: number;
}

/** The pairs of all looks that are closer than they may be, in words for a report. */
export function tooClose(looks: readonly Look[], { css, text = 0 }: Demand = {}): string[] {
  return palettes(looks, css).flatMap((palette, index) =>
    contrastPairs.flatMap(({ foreground, background, minimum }) => {
      const contrast = contrastWCAG21(palette[foreground]!, palette[background]!);
      const least = minimum < 4.5 ? minimum : Math.max(minimum, text);
      if (contrast >= least) return [];
      const { scheme, set } = looks[index]!;
      return [
        `${foreground} on ${background}: ${contrast.toFixed(2)} ${scheme} ${JSON.stringify(set ?? {})}`,
      ];
    }),
  );
}

const side = 256;

/** Paints a pixel of each colour; answers with what the screen got. */
function paint(colours: readonly string[]): PlainColorObject[] {
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = Math.ceil(colours.length / side);
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  colours.forEach((colour, index) => {
    // A canvas passes over what it cannot read; then the pixel stays empty.
    context.fillStyle = 'transparent';
    context.fillStyle = colour;
    context.fillRect(index % side, Math.floor(index / side), 1, 1);
  });
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  return colours.map((colour, index) => {
    const [red = 0, green = 0, blue = 0, alpha = 0] = data.subarray(index * 4, index * 4 + 4);
    if (alpha !== 255) throw new Error(`"${colour}" is not an opaque colour.`);
    return { space: sRGB, coords: [red / 255, green / 255, blue / 255], alpha: 1 };
  });
}

/** Tells the browser which private tokens are colours, once a page. */
for (const role of roles) {
  CSS.registerProperty({
    name: `--_${role}`,
    syntax: '<color>',
    inherits: true,
    initialValue: 'transparent',
  });
}
