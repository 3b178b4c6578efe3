import type { ThunkedRenderResult } from '@lit-labs/ssr/lib/render-result.js';
import { ClinicElementRenderer, newRenderInfo } from './clinic-element-renderer.js';

/** One element as it is to be written. */
export interface ElementToRender {
  readonly tagName: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** What it shows. */
  readonly content: unknown;
  /** The same as JSON that is safe inside a script element. */
  readonly json: string;
  readonly nonce: string | undefined;
}

/**
 * Writes an element piece by piece: its tag, what a reader sees as declarative shadow DOM, and its content as inline JSON.
 *
 * The words come before the JSON, so that a slow connection shows them first. No marker of Lit's stands outside of the
 * element, so that the HTML can be put anywhere in a page.
 */
export function* renderElement(element: ElementToRender): Generator<string, void, undefined> {
  const { tagName, attributes, content, json, nonce } = element;
  const renderer = new ClinicElementRenderer(tagName);
  const info = newRenderInfo(nonce);
  for (const [name, value] of attributes) renderer.setAttribute(name, value);
  renderer.setProperty('content', content);
  renderer.connectedCallback();
  // What is inside looks for its treatment along this path.
  info.customElementHostStack.push(renderer);
  info.eventTargetStack.push(renderer.element);

  yield `<${tagName}`;
  yield* flat(renderer.renderAttributes());
  yield '><template shadowrootmode="open">';
  yield* flat(renderer.renderShadow(info) ?? []);
  yield `</template><script type="application/json">${json}</script></${tagName}>`;
}

/** The pieces in order, each made when it is asked for. */
function* flat(pieces: ThunkedRenderResult): Generator<string, void, undefined> {
  for (const piece of pieces) {
    let made: unknown = piece;
    while (typeof made === 'function') made = (made as () => unknown)();
    if (typeof made === 'string') yield made;
    else if (Array.isArray(made)) yield* flat(made as ThunkedRenderResult);
  }
}
