import type { Position } from '../import/imported.js';
import type { FindingSeverity } from '../lint/finding.js';

/** Something that a command reports about a file. */
export interface Message {
  readonly file: string;
  readonly position?: Position | undefined;
  readonly severity: FindingSeverity;
  /** Where it is in the content, such as `risks.items[2].name`. */
  readonly path?: string | undefined;
  /** What is wrong and what to do about it: a sentence that continues the path, or one of its own. */
  readonly text: string;
  /** Id of the rule that found it. */
  readonly rule?: string | undefined;
}

/** The exit codes: all is well, something in the content needs fixing, or a file or an option is wrong. */
export const exitCodes = { fine: 0, findings: 1, unusable: 2 } as const;
