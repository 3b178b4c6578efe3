import type * as v from 'valibot';

/** Something in the content that could not be used, for the person who wrote it. */
export interface Problem {
  /** Where it stands, such as `risks.items[2].name`. Empty for the content as a whole. */
  readonly path: string;
  /** What is wrong and what to do about it, to be read after the path. */
  readonly message: string;
}

/** One step on the way to a value: a field's name or a list's index. */
export type Key = string | number;

/** Writes a path as one would in code: `items[2].name`. */
export function formatPath(keys: readonly Key[]): string {
  return keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');
}

const kinds: Record<string, string> = {
  string: 'a text in quotes',
  number: 'a number',
  boolean: 'true or false',
  Array: 'a list in [ ]',
  Object: 'an object in { }',
  null: 'null',
  undefined: 'nothing',
  Function: 'a function',
};

/** The plain words for a type as the validation library names it; quoted values stay as they are. */
function inWords(types: string): string {
  return types
    .replace(/^\(|\)$/g, '')
    .split(/ [|&] /)
    .map((type) => kinds[type] ?? (/^-?\d/.test(type) ? `the number ${type}` : type))
    .join(' or ');
}

/** What is wrong with a value, and the remedy, in one sentence or two. */
export function describe(issue: v.BaseIssue<unknown>): string {
  if (issue.kind === 'validation') return issue.message;
  if (issue.received === 'undefined')
    return 'is missing. Fill it in: what it belongs to is left out without it.';
  const received = /^"/.test(issue.received) ? 'a text' : inWords(issue.received);
  const written =
    issue.received.length < 40 && received === 'a text' ? `the text ${issue.received}` : received;
  return `is ${written}. Write ${inWords(issue.expected ?? 'another value')} here.`;
}
