import type { Treatment } from '../content/treatment.js';
import type { LanguagePack } from './language.js';
import type { Passage } from './passages.js';

/** What a rule sees: the checked content, and its texts in the order of the content. */
export interface Page {
  readonly treatment: Treatment;
  /** The texts. For a rule that reads words: those in the language of `words`. */
  readonly passages: readonly Passage[];
  /** The words and patterns of the language. */
  readonly words: LanguagePack;
  /** The day of the check, as `YYYY-MM-DD`. */
  readonly today: string;
}
