// Lit's support comes first: LitElement looks for it when it is loaded.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { adoptStyles, LitElement } from 'lit';
import { inlineJsonSelector } from '../context/inline-json.js';
import type { Patchable } from '../registration/render-root.js';
import { repeatReadersActions } from './readers-actions.js';
import { isLost, keepServed } from './lost-content.js';

declare global {
  var litElementHydrateSupport: ((lit: { LitElement: typeof LitElement }) => void) | undefined;
}

// A bundle may have loaded Lit earlier, for elements of the page's own; then it has not seen the support.
if (!Object.hasOwn(LitElement, 'observedAttributes')) globalThis.litElementHydrateSupport?.({ LitElement });

/** Elements that a server rendered, until they have taken over. */
const rendered = new WeakSet<LitElement>();

/** What a page may call before an element has taken over. It is done then: what was open is not what the server rendered. */
const commands = ['show', 'hide', 'showAll', 'hideAll'] as const;

type Commanded = { [name in (typeof commands)[number]]?: (this: LitElement, id: string) => void };

/** Ends when the last of those that wait for their turn has had it. */
let turns: Promise<unknown> = Promise.resolve();

/**
 * Makes the elements of a class take over the HTML that a server rendered for them. To be called before the class is
 * registered.
 *
 * They do it one at a time, and between two of them the browser answers a reader: all in one task would keep a phone for a
 * third of a second.
 *
 * If the HTML is not what the element would render, it is rendered again: a page never breaks because of it. If its content was
 * lost on the way, it stays as it is. The styles that came along give way to those that all elements of the class share, which
 * also hold where the page's security policy forbids the ones in the HTML, or a tool has moved them out of the element.
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
      // Then nothing was taken over.
    }
    // What the page has given the element meanwhile is not what the server rendered, and Lit would not see that. An element of
    // the page's own that is rendered along gives what it gave on the server, and so does a treatment that lays its page out.
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
      // With this the next update fails, and so starts over: content may come yet.
      root._$litPart$ = null;
    } else rendered.delete(this);
    adoptStyles(root, elementClass.elementStyles);
    // Those that a reader's extension has put there have a class.
    root.querySelector('style:not([class])')?.remove();
    // Minifiers leave out what `hidden` says, and the browser's search would find nothing in what is closed.
    for (const panel of root.querySelectorAll('.panel[hidden=""]'))
      panel.setAttribute('hidden', 'until-found');
    if (!stays) void this.updateComplete.then(() => repeatReadersActions(root));
  };
}
