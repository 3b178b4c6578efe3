export const findingSeverities = ['error', 'warning', 'note'] as const;

/** Severity: an `error` should not be published, a `warning` needs a look, a `note` is worth knowing. */
export type FindingSeverity = (typeof findingSeverities)[number];

/** Something in the content that health information should not have, or should not lack. */
export interface Finding {
  /** Id of the rule, such as `risk/one-in-x`. */
  readonly rule: string;
  readonly severity: FindingSeverity;
  /** Where it is, as in a problem's path: `risks.items[2].text`. Empty for the content as a whole. */
  readonly path: string;
  /** What was found and what to do about it. */
  readonly message: string;
  /** The words it is about, as written. */
  readonly excerpt?: string;
}
