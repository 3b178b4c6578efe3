/** What separates two paragraphs of a plain text. */
export const blankLine = /\n\s*\n/;
