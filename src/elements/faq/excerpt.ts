import { findWords, fold } from '../../content/fold.js';

/** At most this many characters are shown before the word, and after it. */
const reach = 50;

/** The part of an answer around a word that its question does not contain; undefined if the question contains all of them. */
export function excerpt(question: string, answer: string, words: readonly string[]): string | undefined {
  const asked = fold(question).text;
  const missing = words.filter((word) => !asked.includes(word));
  const place = findWords(answer, missing)[0];
  if (!place) return undefined;
  const [start, end] = place;
  const before = [...answer.slice(0, start)];
  const after = [...answer.slice(end)];
  const from = before.slice(-reach).join('');
  const to = after.slice(0, reach).join('');
  // Cuts between words, in scripts that separate them.
  const opening = before.length > reach ? `… ${from.replace(/^\S*\s+/, '')}` : from;
  const ending = after.length > reach ? `${to.replace(/\s+\S*$/, '')} …` : to;
  return opening + answer.slice(start, end) + ending;
}
