import { scriptText } from '../content/script-text.js';

/**
 * Content as the text of an inline JSON child.
 *
 * @throws {TypeError} Where the content is not plain data: a circle, a big integer, or nothing at all.
 */
export function inlineJson(content: unknown): string {
  const json = JSON.stringify(content) as string | undefined;
  if (json === undefined)
    throw new TypeError('There is no content to render: give a treatment or a section.');
  return scriptText(json);
}
