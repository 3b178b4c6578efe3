import { parse } from '../content/parse.js';
import type { Problem } from '../content/problem.js';
import { prepaint } from '../theme/prepaint.js';
import { writtenAttributes, type Attributes } from './attributes.js';
import { assertElementName, checks, type Contents, type ElementName } from './contents.js';
import { inlineJson } from './inline-json.js';
import { renderElement, type Layout, type WriteElement } from './render-element.js';

export type { Attributes, Contents, ElementName, Layout, Problem, WriteElement };

/** The text of `clinic-elements/prepaint.css`, for a `<style>` in the head of a page that holds HTML as content. */
export const prepaintStyles = prepaint.cssText;

/** How content is to be rendered. */
export interface RenderOptions<Name extends ElementName = ElementName> {
  /** The element to render, by its name without `clinic-`. Left out: the whole page of a treatment. */
  readonly element?: Name;
  /**
   * Language of the page around the element, for the library's own words. Needed where content that names no language of
   * its own stands on a page that is not English. The words themselves come from `registerLabels`, once, at start.
   */
  readonly lang?: string | undefined;
  /** Level of the heading that starts a section, 2 to 6. */
  readonly headingLevel?: number | undefined;
  /** The element's attributes by their names in HTML: `{ exclusive: true, id: 'questions' }`. */
  readonly attributes?: Attributes | undefined;
  /** The nonce of the page's security policy, for style elements. Needed where `style-src` allows no inline styles. */
  readonly nonce?: string | undefined;
  /**
   * HTML inside a treatment, in place of the page that it lays out by itself. It is written as it is, so what comes from
   * elsewhere has to be escaped in it.
   */
  readonly layout?: Layout | undefined;
  /** Told of each place in the content that cannot be used. The rest is rendered. */
  readonly onProblem?: ((problem: Problem) => void) | undefined;
}

/** A piece of HTML is at least so long, in characters: a server sends each by itself, and the first should not wait. */
const pieceLength = 8192;

/**
 * Renders a treatment or a section to HTML that is complete without script: declarative shadow DOM for readers, and the
 * content once more as inline JSON for `clinic-elements/hydrate.js`, which takes the HTML over as it is.
 *
 * @param content - A treatment, or with `options.element` what that element shows. Plain data, unchecked.
 * @returns The HTML in pieces, each rendered when it is asked for: for `pipeline` and `Readable.from` of `node:stream`,
 *   for `ReadableStream.from`, or for a loop. It can be read once.
 * @throws {TypeError} At once, where the content is no plain data, or an option no option. Content with mistakes does not
 *   throw: see `onProblem`.
 */
export function render<Name extends ElementName = 'treatment'>(
  content: Contents[Name],
  options: RenderOptions<Name> = {},
): Iterable<string> & Iterator<string, void, undefined> {
  const { element = 'treatment', lang, headingLevel, nonce, layout, onProblem } = options;
  assertElementName(element);
  const check = checks[element];
  if (nonce !== undefined && !/^[\w+/=-]+$/.test(nonce)) throw new TypeError('The nonce is not in Base64.');
  if (layout && element !== 'treatment') throw new TypeError('Only a treatment has a layout.');
  const json = inlineJson(content);
  // What the browser will read, and nothing else: a date, say, is a text by then.
  const sent = JSON.parse(json) as unknown;
  if (onProblem) parse(check.schema, sent, check.name).problems.forEach(onProblem);
  const attributes = writtenAttributes({ lang, 'heading-level': headingLevel, ...options.attributes });
  return inPieces(
    renderElement({ tagName: `clinic-${element}`, attributes, content: sent, json, nonce, layout }),
  );
}

/** Renders like `render`, to one text. */
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
