import { fixture, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import type { RenderOptions } from '../../src/server/render.js';
import { all } from './shadow.js';

/**
 * The HTML that a server renders.
 *
 * @param inside - Names of the elements in the layout of a treatment.
 */
export function renderedHtml(
  content: unknown,
  options: RenderOptions = {},
  inside?: readonly string[],
): Promise<string> {
  return executeServerCommand<string, object>('render', { content, options, inside });
}

/**
 * Puts HTML from the server on the page. The elements are there when this is done, but their first update is yet to come:
 * what is seen until then is the server's.
 *
 * @param act - What a reader does before the script comes.
 */
export async function place<Element extends LitElement>(
  rendered: string,
  act?: (element: Element) => void,
): Promise<Element> {
  const box = await fixture(html`<div></div>`);
  box.setHTMLUnsafe(rendered);
  const element = box.firstElementChild as Element;
  act?.(element);
  return element;
}

/** Waits until an element and all elements inside it have taken the server's HTML over. */
export async function takenOver(element: LitElement): Promise<void> {
  await element.updateComplete;
  for (const inner of all<LitElement>(element, ':defined')) await inner.updateComplete;
}
