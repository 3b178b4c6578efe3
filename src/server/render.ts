import { parse } from '../content/parse.js';
import type { Problem } from '../content/problem.js';
import { prepaint } from '../theme/prepaint.js';
import { writtenAttributes, type Attributes } from './attributes.js';
import { assertElementName, checks, type Contents, type ElementName } from './contents.js';
import { inlineJson } from './inline-json.js';
import { renderElement, type Layout, type WriteElement } from './render-element.js';

export type { Attributes, Contents, ElementName, Layout, Problem, WriteElement };

/** The text of `clinic-elements/prepaint.css`, for a `<style>` in the head of a page with HTML as content. */
export const prepaintStyles = prepaint.cssText;

/** How to render the content. */
export interface RenderOptions<Name extends ElementName = ElementName> {
  /** The element to render, by its name without `clinic-`. Default: a treatment's whole page. */
  readonly element?: Name;
  /**
   * Language of the page around the element, for the library's own strings. Needed if content without a language of its
   * own is on a page that is not in English. The strings themselves come from `registerLabels`, called once at startup.
   */
  readonly lang?: string | undefined;
  /** Level of section headings, 2 to 6. */
  readonly headingLevel?: number | undefined;
  /** The element's attributes by their HTML names: `{ exclusive: true, id: 'questions' }`. */
  readonly attributes?: Attributes | undefined;
  /** The nonce from the page's content security policy, for style elements. Needed if `style-src` allows no inline styles. */
  readonly nonce?: string | undefined;
  /**
   * HTML inside a treatment, instead of its own page layout. It is not escaped: escape anything in it that comes from
   * elsewhere.
   */
  readonly layout?: Layout | undefined;
  /** Called for each place in the content that cannot be used. The rest is rendered. */
  readonly onProblem?: ((problem: Problem) => void) | undefined;
}

/** The least length of a piece of HTML, in characters: servers send each piece separately, and the first should not wait. */
const pieceLength = 8192;

/**
 * Renders a treatment or a section to HTML that is complete without JavaScript: declarative shadow DOM for readers, and the
 * content once more as inline JSON for `clinic-elements/hydrate.js`, which hydrates the HTML.
 *
 * @param content - A treatment or, with `options.element`, that element's section. Plain data, unchecked.
 * @returns The HTML in pieces, each rendered on demand: for `pipeline` and `Readable.from` of `node:stream`,
 *   for `ReadableStream.from`, or for a loop. It can be read once.
 * @throws {TypeError} At once, if the content is not plain data or an option is not valid; while the HTML is read, if the
 *   layout returns none. Content with mistakes does not throw: see `onProblem`.
 */
export function render<Name extends ElementName = 'treatment'>(
  content: Contents[Name],
  options: RenderOptions<Name> = {},
): Iterable<string> & Iterator<string, void, undefined> {
  const {
    element = 'treatment',
    lang,
    headingLevel,
    attributes = {},
    nonce,
    layout,
    onProblem,
    ...others
  } = options;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined)
    throw new TypeError(
      `There is no option "${unknown}". Use: element, lang, headingLevel, attributes, nonce, layout, onProblem.`,
    );
  assertElementName(element);
  const check = checks[element];
  if (!/^[2-6]$/.test(String(headingLevel ?? 2)))
    throw new TypeError(`The heading level is ${headingLevel}. Use a number from 2 to 6.`);
  if (nonce !== undefined && !/^[\w+/=-]+$/.test(nonce))
    throw new TypeError('The nonce is not in Base64. Pass the one in the page’s Content-Security-Policy.');
  if (layout && element !== 'treatment') throw new TypeError('Only a treatment has a layout.');
  const json = inlineJson(content);
  // What the browser will read, and nothing else: a date, for example, is text by then.
  const sent = JSON.parse(json) as unknown;
  if (onProblem) parse(check.schema, sent, check.name).problems.forEach(onProblem);
  const written = writtenAttributes({ lang, 'heading-level': headingLevel, ...attributes });
  return inPieces(
    renderElement({ tagName: `clinic-${element}`, attributes: written, content: sent, json, nonce, layout }),
  );
}

/** Like `render`, but returns one string. */
export function renderToString<Name extends ElementName = 'treatment'>(
  content: Contents[Name],
  options: RenderOptions<Name> = {},
): string {
  return [...render(content, options)].join('');
}

function* inPieces(html: Iterable<string>): Generator<string, void, undefined> {
  let piece = '';
  for (const part of html) {
    piece += part;
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  if (piece) yield piece;
}
