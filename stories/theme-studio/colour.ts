import Color from 'colorjs.io';

const wordsOfCss = /^(inherit|initial|unset|revert|revert-layer)$|var\(/i;

/** Whether a browser knows this as a colour that stands for itself. */
export function isColour(text: string): boolean {
  return CSS.supports('color', text) && !wordsOfCss.test(text.trim());
}

/** A colour that the browser has worked out, as a screen of ordinary colours paints it. */
export function painted(computed: string): Color {
  return new Color(computed).to('srgb').toGamut({ method: 'clip' });
}

/** As the browser's own colour picker wants it: `#0f766e`. */
export function hexOf(computed: string): string {
  const colour = painted(computed);
  colour.alpha = 1;
  return colour.toString({ format: 'hex', collapse: false });
}
