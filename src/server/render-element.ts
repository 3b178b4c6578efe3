import type { ThunkedRenderResult } from '@lit-labs/ssr/lib/render-result.js';
import { ClinicElementRenderer, newRenderInfo, type ClinicRenderInfo } from './clinic-element-renderer.js';
import { writtenAttributes, type Attributes } from './attributes.js';
import { assertElementName, type ElementName } from './contents.js';

/** Writes an element that takes its content from the surrounding treatment. */
export type WriteElement = (name: Exclude<ElementName, 'treatment'>, attributes?: Attributes) => string;

/** Your own HTML, with elements wherever you write them. */
export type Layout = (element: WriteElement) => string;

/** An element to write. */
export interface ElementToRender {
  readonly tagName: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** What it shows. */
  readonly content: unknown;
  /** The same as JSON that is safe inside a script element. */
  readonly json: string;
  readonly nonce: string | undefined;
  /** What stands inside a treatment, in place of the whole page. */
  readonly layout?: Layout | undefined;
}

/**
 * Writes an element piece by piece: its tag, what a reader sees as declarative shadow DOM, and its content as inline JSON.
 *
 * The text comes before the JSON, so that a slow connection shows it first. None of Lit's markers are outside the element, so
 * that the HTML can be put anywhere in a page.
 */
export function* renderElement(element: ElementToRender): Generator<string, void, undefined> {
  const { tagName, attributes, content, json, nonce, layout } = element;
  const renderer = new ClinicElementRenderer(tagName);
  const info = newRenderInfo(nonce);
  for (const [name, value] of attributes) renderer.setAttribute(name, value);
  renderer.setProperty('content', content);
  // In a browser, the element recognises the page's own layout by its children.
  if (layout) renderer.setProperty('hasElements', true);
  renderer.connectedCallback();
  // Elements inside look for their treatment along this path.
  info.customElementHostStack.push(renderer);
  info.eventTargetStack.push(renderer.element);

  yield* open(renderer, info);
  if (layout) yield checked(layout((name, own) => [...renderInside(renderer, name, own, info)].join('')));
  yield `<script type="application/json">${json}</script></${tagName}>`;
}

/** @throws {TypeError} If a layout returns no HTML: a page would show the word `undefined`, or `[object Promise]`. */
function checked(html: unknown): string {
  if (html == null || html instanceof Promise)
    throw new TypeError('The layout returns nothing, or a promise. Return HTML.');
  // Or the result of some template tags: an object that is joined like a string.
  return html as string;
}

/** An element in the layout of a treatment, whose content travels with the treatment. */
function* renderInside(
  treatment: ClinicElementRenderer,
  name: string,
  attributes: Attributes = {},
  info: ClinicRenderInfo,
): Generator<string, void, undefined> {
  assertElementName(name);
  const tagName = `clinic-${name}`;
  const renderer = new ClinicElementRenderer(tagName);
  for (const [attribute, value] of writtenAttributes(attributes)) renderer.setAttribute(attribute, value);
  Object.assign(renderer.element, { __eventTargetParent: treatment.element });
  renderer.connectedCallback();
  yield* open(renderer, info);
  yield `</${tagName}>`;
}

/** The start tag of an element, and everything that it shows. */
function* open(renderer: ClinicElementRenderer, info: ClinicRenderInfo): Generator<string, void, undefined> {
  yield `<${renderer.tagName}`;
  yield* flat(renderer.renderAttributes());
  yield '><template shadowrootmode="open">';
  yield* flat(renderer.renderShadow(info) ?? []);
  yield '</template>';
}

/**
 * The pieces in order, each made on demand. Lit ends a template with `<?>`, which is not HTML: minifiers and validators stop
 * at it, and nothing in the browser looks for it.
 */
function* flat(pieces: ThunkedRenderResult): Generator<string, void, undefined> {
  for (const piece of pieces) {
    let made: unknown = piece;
    while (typeof made === 'function') made = (made as () => unknown)();
    if (typeof made === 'string') yield made.replaceAll('<?>', '');
    else if (Array.isArray(made)) yield* flat(made as ThunkedRenderResult);
  }
}
