import type { Patterns } from './language.js';
import type { Passage } from './passages.js';

/**
 * The text of passages without a count, apart from sentences on doses, such as “half the dose”: these say nothing about how
 * many people something happens to.
 *
 * @param apart - Patterns of other sentences that say nothing about it.
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
