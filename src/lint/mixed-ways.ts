import type { Page } from './page.js';
import type { Hit } from './rule.js';

/**
 * Reports that the running text refers to somebody in too many ways.
 *
 * @param ways - The patterns of the ways.
 * @param most - How many of them a page may mix.
 * @param whom - Who it is, for the message.
 */
export function* mixedWays(
  { passages }: Page,
  ways: Readonly<Record<string, RegExp>>,
  most: number,
  whom: string,
): Iterable<Hit> {
  const running = passages.filter(({ label }) => !label);
  const used = Object.entries(ways).filter(([, pattern]) => running.some(({ text }) => text.match(pattern)));
  if (used.length <= most) return;
  const named = used.map(([way]) => way).join(', ');
  yield { at: [], message: `refers to ${whom} in ${used.length} ways: ${named}. Choose one.` };
}
