/** Findings of the linter itself, which belong to no rule; options name them as they name rules. */
export const ownFindings = { silence: 'lint/silence', language: 'lint/language' } as const;
