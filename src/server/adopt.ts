// Lit's support comes first: LitElement looks for it when it is loaded.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { adoptStyles, LitElement, type PropertyValues } from 'lit';
import { repeatReadersActions } from './readers-actions.js';

declare global {
  var litElementHydrateSupport: ((lit: { LitElement: typeof LitElement }) => void) | undefined;
}

// A bundle may have loaded Lit earlier, for elements of the page's own; then it has not seen the support.
if (!Object.hasOwn(LitElement, 'observedAttributes')) globalThis.litElementHydrateSupport?.({ LitElement });

/** What is changed of a class: Lit keeps the method to itself and to those who extend it. */
interface Updating {
  update: (this: LitElement, changed: PropertyValues) => void;
}

/**
 * Makes the elements of a class take over the HTML that a server rendered for them. To be called before the class is
 * registered.
 *
 * Where the HTML is not what the element would render, it is rendered anew: a page never breaks for it. The styles that
 * came along give way to those that all elements of the class share, which also hold where the page's security policy
 * forbids the ones in the HTML.
 */
export function adoptServerHtml(elementClass: typeof LitElement): void {
  const prototype = elementClass.prototype as unknown as Updating;
  const { update } = prototype;
  prototype.update = function (changed): void {
    const root = this.renderRoot as ShadowRoot & { _$litPart$?: object };
    const style = this.hasUpdated ? null : root.firstElementChild;
    if (!style?.matches('style')) return update.call(this, changed);
    try {
      update.call(this, changed);
    } catch {
      // Then nothing was taken over.
    }
    if (!root._$litPart$) {
      root.replaceChildren();
      this.renderOptions.renderBefore = null;
      update.call(this, changed);
    }
    adoptStyles(root, elementClass.elementStyles);
    style.remove();
    void this.updateComplete.then(() => repeatReadersActions(root));
  };
}
