import Color from 'colorjs.io';

const wordsOfCss = /^(inherit|initial|unset|revert|revert-layer)$|var\(/i;

/** Whether a browser knows this as a colour that stands for itself, and can be pasted. */
export function isColour(text: string): boolean {
  return CSS.supports('color', text) && isWhole(text) && !wordsOfCss.test(text.trim());
}

/** A browser closes what is open at the end. In a style sheet, `rgb(10 90 70` and `red/*` would take in what follows. */
function isWhole(text: string): boolean {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`a { color: ${text}; top: 0 }`);
  const [rule] = sheet.cssRules;
  return rule instanceof CSSStyleRule && rule.style.top === '0px';
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
