import type { CSSResult, LitElement, PropertyValues } from 'lit';

/** What is changed of a class, here and in src/server/adopt.ts: Lit keeps it to itself and to those who extend it. */
export interface Patchable {
  createRenderRoot: (this: LitElement) => HTMLElement | DocumentFragment;
  scheduleUpdate: (this: LitElement) => void | Promise<unknown>;
  update: (this: LitElement & { content?: unknown }, changed: PropertyValues) => void;
  adoptedCallback?: (this: LitElement) => void;
}

/**
 * Keeps what an element renders through what others do to its root.
 *
 * - What a server rendered into it is taken out, where the element does not take it over: it would stand there a second time.
 *   Lit's support for hydration, which a page may have for elements of its own, leaves a root at first as it finds it: empty,
 *   and without styles.
 * - Put into another document, such as that of a frame or of a window of its own, it keeps its styles: a style sheet is good
 *   for the document that it was made in. A browser drops it in another one, and refuses it there.
 * - Where a browser's translator or an optimiser has taken out the comments by which Lit finds its way, it renders anew. Each
 *   later update would fail, and the element show for ever what it showed then. Where that fails as well, as in a page that is
 *   served as XHTML, readers have what the author wrote inside the element.
 * - Where a translator has put a `<font>` of its own in the place of a text, as Google's does, and the text changes, the new
 *   text comes into its place. The others stay: by them a translator gives a reader the page's own words back. Only where the
 *   page has such elements, too: to look for them among a thousand questions takes long.
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
        // With this the next update fails, and so starts over.
        root._$litPart$ = null;
        root.replaceChildren(document.createElement('slot'));
        throw error;
      }
    }
  };
}

/** Lit takes a translator's element for the text that was there, and gives it the new one as its `data`. */
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
