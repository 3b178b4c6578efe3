import type { Token } from './build-token-list.js';

const opening = `/*
 * Every token of Clinic Elements at its default. Copy the lines that you change, and leave the others away: what follows
 * from a token, a colour from the accent say, follows only where its own line is not written.
 */
:root {`;

/** A style sheet that sets every token to its default: a list to copy from. */
export function themeCss(tokens: readonly Token[]): string {
  const lines = tokens.map(
    ({ name, description, written, declared }) =>
      // The accent is written as a colour; what is derived from it, with everything that is done to it on the way.
      `  /* ${description} */\n  --clinic-${name}: ${publicly(/var\(/.test(written) ? declared : written)};`,
  );
  return `${opening}\n${lines.join('\n\n')}\n}\n`;
}

function publicly(value: string): string {
  return value.replaceAll('--_', '--clinic-');
}
