import type { Passage } from './passages.js';
import type { Hit } from './rule.js';

/**
 * The first place in each text where a pattern of the language is found.
 *
 * @param message - Returns the message about the words that were found.
 */
export function* matches(
  passages: Iterable<Pick<Passage, 'at' | 'text'>>,
  pattern: RegExp,
  message: (found: string) => string,
): Iterable<Hit> {
  for (const { at, text } of passages) {
    const [found] = text.match(pattern) ?? [];
    if (found) yield { at, excerpt: found, message: message(found) };
  }
}
