import type { Key } from '../content/problem.js';
import type { FindingSeverity } from './finding.js';
import type { Page } from './page.js';

/** What a rule reports: the place in the checked content, a message, and the words it is about. */
export interface Hit {
  readonly at: readonly Key[];
  readonly message: string;
  readonly excerpt?: string;
}

/** A piece of a treatment, as an author writes it. */
export type Fragment = Readonly<Record<string, unknown>>;

/** One thing to look for in the content. Its examples are its tests and its documentation. */
export interface Rule {
  /** `group/name`. */
  readonly id: string;
  readonly severity: FindingSeverity;
  /** What it flags, in one sentence. */
  readonly flags: string;
  /** Why, with the guidance it follows: body or author, and document. */
  readonly why: string;
  /** Whether it reads words, and so runs only on languages that have a pack. */
  readonly readsWords?: boolean;
  /** Content that the rule flags. `exampleOf` fills in whatever else a treatment needs. */
  readonly bad: Fragment;
  /** The same content, corrected. */
  readonly good: Fragment;
  check(page: Page): Iterable<Hit>;
}

/** The whole treatment that a rule's example is part of. */
export function exampleOf(fragment: Fragment): Fragment {
  return { name: 'Lumen wrap', lang: 'en', risks: { items: [{ name: 'Red skin' }] }, ...fragment };
}
