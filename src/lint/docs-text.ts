/** The words of docs/linting.md around the rules. */
export const introduction = `# What the linter looks for`;

export const leftOut = ``;
