// Lit's hydration support comes first: LitElement looks for it when it is loaded.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { adoptStyles, LitElement } from 'lit';
import { inlineJsonSelector } from '../context/inline-json.js';
import type { Patchable } from '../registration/render-root.js';
import { repeatReadersActions } from './readers-actions.js';
import { isLost, keepServed } from './lost-content.js';

declare global {
  var litElementHydrateSupport: ((lit: { LitElement: typeof LitElement }) => void) | undefined;
}

// A bundle may have loaded Lit earlier, for the page's own elements, and Lit then missed the support.
if (!Object.hasOwn(LitElement, 'observedAttributes')) globalThis.litElementHydrateSupport?.({ LitElement });

/** Elements that a server rendered, until they have been hydrated. */
const rendered = new WeakSet<LitElement>();

/**
 * Methods that a page may call before an element is hydrated. They run only then, because the open items would not be those
 * that the server rendered.
 */
const commands = ['show', 'hide', 'showAll', 'hideAll'] as const;

type Commanded = { [name in (typeof commands)[number]]?: (this: LitElement, id: string) => void };

/** Settles when every waiting element has had its turn. */
let turns: Promise<unknown> = Promise.resolve();

/**
 * Makes the elements of a class hydrate the HTML that a server rendered for them. Call it before the class is registered.
 *
 * They do so one at a time, and between two of them the browser can respond to a reader: all in one task would block a phone
 * for a third of a second.
 *
 * If the HTML is not what the element would render, it is rendered again: a page never breaks because of it. If its content
 * was lost on the way, the HTML stays as it is. The styles in the HTML give way to those that all elements of the class
 * share, which also work if the page's security policy forbids the others, or a tool has moved them out of the element.
 */
export function adoptServerHtml(elementClass: typeof LitElement): void {
  const prototype = elementClass.prototype as unknown as Patchable & Commanded;
  const { createRenderRoot, scheduleUpdate, update } = prototype;
  prototype.createRenderRoot = function () {
    if (this.shadowRoot) rendered.add(this);
    return createRenderRoot.call(this);
  };
  for (const name of commands) {
    const command = prototype[name];
    if (!command) continue;
    prototype[name] = function (id) {
      if (rendered.has(this)) void this.updateComplete.then(() => command.call(this, id));
      else command.call(this, id);
    };
  }
  prototype.scheduleUpdate = function () {
    if (!rendered.has(this)) return scheduleUpdate.call(this);
    const turn = turns.then(() => scheduleUpdate.call(this));
    turns = turn.catch(() => {}).then(() => new Promise((resolve) => setTimeout(resolve)));
    return turn;
  };
  prototype.update = function (changed): void {
    if (!rendered.has(this)) return update.call(this, changed);
    const root = this.renderRoot as ShadowRoot & { _$litPart$?: object | null | undefined };
    const served = [...root.childNodes];
    try {
      update.call(this, changed);
    } catch {
      // Then nothing was hydrated.
    }
    // What the page has since given the element is not what the server rendered, and Lit would not notice. Not so for an
    // element inside one of the page's own, which gives it the same content again, or inside a treatment that lays out its
    // page.
    const servedFrom =
      this.querySelector(inlineJsonSelector) ?? this.parentElement?.closest('clinic-treatment');
    const isOther = this.content !== undefined && !!servedFrom;
    if (!root._$litPart$ || isOther) {
      root.replaceChildren();
      root._$litPart$ = undefined;
      update.call(this, changed);
    }
    const stays = isLost(this, served);
    if (stays) {
      keepServed(this, served);
      // This makes the next update fail, and so start from scratch: content may still come.
      root._$litPart$ = null;
    } else rendered.delete(this);
    adoptStyles(root, elementClass.elementStyles);
    // Styles that a reader's browser extension has added have a class.
    root.querySelector('style:not([class])')?.remove();
    // Minifiers drop the value of `hidden`, and the browser's search would find nothing in closed items.
    for (const panel of root.querySelectorAll('.panel[hidden=""]'))
      panel.setAttribute('hidden', 'until-found');
    void this.updateComplete.then(() => repeatReadersActions(root));
  };
}
