import assert from 'node:assert/strict';
import { fromHtml } from '../../../src/import/html.js';

/** The text of some HTML in which nothing is to be reported. */
export function text(html: string) {
  const { value, problems } = fromHtml(html);
  assert.deepEqual(problems, [], html);
  return value;
}

/** A paragraph; of words alone they are its text. */
export const paragraph = (...pieces: unknown[]) => {
  const [first] = pieces;
  return { type: 'paragraph', children: pieces.length === 1 && typeof first === 'string' ? first : pieces };
};
export const strong = (children: unknown) => ({ type: 'strong', children });
/** What is told of some HTML, without the remedies. */
export const told = ({ problems }: { problems: readonly { message: string }[] }) =>
  problems.map(({ message }) => message.split('.', 1)[0]);
