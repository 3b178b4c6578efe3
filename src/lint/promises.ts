import type { LanguagePack } from './language.js';
import type { Passage } from './passages.js';
import type { Hit } from './rule.js';

/** A denial is at most this far from what it denies. */
const near = 80;

/**
 * The first promise of each text, like `matches`. Promises that are denied do not count, such as “no operation is completely
 * safe”, nor do questions, unless they take the promise for granted, such as “Why does it always work?”
 *
 * @param exempting - Patterns that, right before the words, make them no promise.
 */
export function* promises(
  passages: readonly Passage[],
  { patterns }: LanguagePack,
  pattern: RegExp,
  message: (found: string) => string,
  ...exempting: readonly RegExp[]
): Iterable<Hit> {
  for (const { at, text } of passages) {
    if (at.includes('questionsToAsk')) continue;
    if (at.includes('question') && !text.match(patterns.presupposingQuestion)) continue;
    for (const { 0: found, index } of text.matchAll(pattern)) {
      const before = text.slice(Math.max(0, index - near), index);
      if ([patterns.denial, patterns.doubt, ...exempting].some((words) => before.match(words))) continue;
      yield { at, excerpt: found, message: message(found) };
      break;
    }
  }
}

/**
 * The promises that nothing can go wrong. “No side effects were seen in 40 people” is a report, not a promise: it says among
 * how many.
 */
export function safetyPromises(
  passages: readonly Passage[],
  words: LanguagePack,
  message: (found: string) => string,
): Iterable<Hit> {
  const { absoluteSafety, reported, someOnly } = words.patterns;
  const unreported = passages.map((passage) => {
    const sentences = passage.sentences.filter((said) => !said.match(reported));
    return { ...passage, text: sentences.join(' ') };
  });
  return promises(unreported, words, absoluteSafety, message, someOnly);
}
