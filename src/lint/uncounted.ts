import type { Patterns } from './language.js';
import type { Passage } from './passages.js';

/**
 * What passages that give no count say of how many people: sentences on doses, such as “half the dose”, say nothing of it.
 *
 * @param apart - What else, in a sentence, makes it say nothing of it.
 */
export function uncounted(
  passages: readonly Passage[],
  { outOf, dose }: Patterns,
  ...apart: readonly RegExp[]
): Pick<Passage, 'at' | 'text'>[] {
  const isOther = (said: string) => [dose, ...apart].some((words) => said.match(words));
  return passages
    .filter(({ text }) => !text.match(outOf))
    .map(({ at, sentences }) => ({ at, text: sentences.filter((said) => !isOther(said)).join(' ') }));
}
