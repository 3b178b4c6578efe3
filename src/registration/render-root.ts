import type { CSSResult, LitElement, PropertyValues } from 'lit';

/**
 * The methods of an element's class that are patched, here and in src/server/adopt.ts. Lit declares them for subclasses only.
 */
export interface Patchable {
  createRenderRoot: (this: LitElement) => HTMLElement | DocumentFragment;
  scheduleUpdate: (this: LitElement) => void | Promise<unknown>;
  update: (this: LitElement & { content?: unknown }, changed: PropertyValues) => void;
  adoptedCallback?: (this: LitElement) => void;
}

/**
 * Makes elements survive what other code does to their shadow roots.
 *
 * - Server-rendered content is removed if the element does not hydrate it: it would be there twice. Lit's hydration support,
 *   which a page may load for its own elements, at first leaves such a root empty and without styles.
 * - Moved to another document, such as that of a frame or a separate window, an element keeps its styles. A constructed style
 *   sheet works only in the document it was created for: a browser drops it in any other, and refuses it there.
 * - If a translator or an optimiser has removed the comments by which Lit finds its place, the element renders from scratch.
 *   Otherwise every later update would fail, and the element would never change again. If that fails too, as in a page served
 *   as XHTML, readers see what the author wrote inside the element.
 * - If a translator has replaced a text with a `<font>`, as Google's does, and the text changes, the new text replaces the
 *   `<font>`. The others stay: the translator uses them to restore the original words. This is done only if the page itself
 *   has such elements, because searching a thousand questions takes long.
 */
export function keepRoot(prototype: Patchable, takesOver: boolean): void {
  const { createRenderRoot, update } = prototype;
  prototype.createRenderRoot = function () {
    if (!takesOver) this.shadowRoot?.replaceChildren();
    try {
      return createRenderRoot.call(this);
    } catch {
      restyle.call(this);
      return this.shadowRoot!;
    }
  };
  prototype.adoptedCallback = restyle;
  prototype.update = function (changed) {
    const root = this.renderRoot as ParentNode & { _$litPart$?: null | undefined };
    try {
      update.call(this, changed);
      if (!root.firstChild) {
        restyle.call(this);
        update.call(this, changed);
      }
      if (document.querySelector('font')) showData(root);
    } catch {
      root.replaceChildren();
      root._$litPart$ = undefined;
      try {
        update.call(this, changed);
      } catch (error) {
        // This makes the next update fail, and so start from scratch.
        root._$litPart$ = null;
        root.replaceChildren(document.createElement('slot'));
        throw error;
      }
    }
  };
}

/** Lit takes a translator's element for the text node that was there, and sets the new text as its `data`. */
function showData(root: ParentNode): void {
  for (const font of root.querySelectorAll<HTMLFontElement & Partial<Text>>('font')) {
    if (font.data !== undefined) font.replaceWith(font.data);
  }
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
