/** What the linter tells of by itself, without a rule; options name it as they name rules. */
export const ownFindings = { silence: 'lint/silence', language: 'lint/language' } as const;
