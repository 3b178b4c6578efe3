import { scriptText } from '../content/script-text.js';

/**
 * Content as the text of an inline JSON child.
 *
 * @throws {TypeError} If the content is not plain data: a cycle, a big integer, a text, a file or a promise that somebody
 *   forgot to read, which would give an empty page without a word, or nothing at all.
 */
export function inlineJson(content: unknown): string {
  if (typeof content === 'string' || ArrayBuffer.isView(content))
    throw new TypeError('The content is a text. Read it with JSON.parse.');
  if (content instanceof Promise) throw new TypeError('The content is a promise. Await it.');
  const json = JSON.stringify(content ?? undefined) as string | undefined;
  if (json === undefined)
    throw new TypeError('There is no content to render: give a treatment or a section.');
  return scriptText(json);
}
