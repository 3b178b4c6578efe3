import { expect, fixture, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define.js';
import { all, words } from '../support/shadow.js';

/** Puts markup on the page and waits until the element in it has read what is inside it. */
export async function read<Element extends LitElement>(markup: string): Promise<Element> {
  const element = await fixture<Element>(markup);
  await isRead(element);
  return element;
}

/** Waits until an element shows something of its own in place of the HTML inside it. */
export async function isRead(element: LitElement): Promise<void> {
  await waitUntil(() => shown(element) && !element.shadowRoot!.querySelector('slot'), 'the HTML is read');
}

/** The words that an element shows of its own. */
export function shown(element: LitElement): string {
  return [...element.shadowRoot!.children].map(words).join(' ').trim();
}

/** The words of each part of that name. */
export function parts(element: LitElement, name: string): string[] {
  return all(element, `[part~="${name}"]`).map(words);
}

/** Each question with the words of its answer. */
export function answers(faq: LitElement): string[][] {
  return all(faq, '[part~="item"]').map((item) => [
    words(item.querySelector('[part~="question"]')!),
    words(item.querySelector('[part~="panel"]')!),
  ]);
}

/** Checks that what an element rendered contains what the markup says, without the white space between tags. */
export function expectMarkup(element: LitElement, selector: string, markup: string): void {
  const [found] = all(element, selector);
  const written = found?.innerHTML
    .replace(/<!--.*?-->/gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?(<[^>]+>) ?/g, '$1');
  expect(written).to.equal(markup.replace(/ ?(<[^>]+>) ?/g, '$1'));
}
