import type { LanguagePack } from './language.js';
import type { Passage } from './passages.js';
import type { Hit } from './rule.js';

/** A denial stands nearer than this to what it denies. */
const near = 80;

/**
 * The first promise of each text, as `matches` finds it. What is denied is none, such as “no operation is completely safe”,
 * and neither is what a reader asks, but for a question that takes it for granted, such as “Why does it always work?”
 *
 * @param exempting - What else, right before the words, makes them no promise.
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
 * The promises that nothing can go wrong. “No side effects were seen in 40 people” is none: it says among how many, and that
 * is a report.
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
