import type { CSSResult, LitElement } from 'lit';

/** What is changed of a class: Lit keeps it to itself and to those who extend it. */
export interface Rooted {
  createRenderRoot: (this: LitElement) => HTMLElement | DocumentFragment;
  adoptedCallback?: (this: LitElement) => void;
}

/** Takes out what a server rendered into an element: it would stand there a second time. */
export function startEmpty(prototype: Rooted): void {
  const { createRenderRoot } = prototype;
  prototype.createRenderRoot = function () {
    this.shadowRoot?.replaceChildren();
    return createRenderRoot.call(this);
  };
}

/**
 * Keeps the styles of an element that is put into another document, such as that of a frame or of a window of its own: a
 * style sheet is good for the document that it was made in. A browser drops it in another one, and refuses it there.
 */
export function keepStyles(prototype: Rooted): void {
  const { createRenderRoot } = prototype;
  prototype.createRenderRoot = function () {
    try {
      return createRenderRoot.call(this);
    } catch {
      restyle.call(this);
      return this.shadowRoot!;
    }
  };
  prototype.adoptedCallback = restyle;
}

function restyle(this: LitElement): void {
  const { shadowRoot: root, ownerDocument } = this;
  const view = ownerDocument.defaultView;
  if (!root || !view) return;
  const styles = (this.constructor as typeof LitElement).elementStyles as CSSResult[];
  root.adoptedStyleSheets = styles.map(({ cssText }) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(cssText);
    return sheet;
  });
}
