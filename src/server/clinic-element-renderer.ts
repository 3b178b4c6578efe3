import { LitElementRenderer } from '@lit-labs/ssr';
import type { ThunkedRenderResult } from '@lit-labs/ssr/lib/render-result.js';
import type { RenderInfo } from '@lit-labs/ssr/lib/render-value.js';
import { registeredNames } from './own-elements.js';

/** What is known while an element and those inside it are rendered. It belongs to one page. */
export interface ClinicRenderInfo extends RenderInfo {
  /** The page's nonce for style elements, where its security policy asks for one. */
  readonly nonce?: string | undefined;
}

// An element asks for the treatment around it in `connectedCallback`, which Lit does not call on a server unless told to.
LitElementRenderer.renderOptions.push(({ localName }) =>
  localName.startsWith('clinic-') ? { connectedCallback: true } : undefined,
);

const open = '{display:block;content-visibility:visible;opacity:1}';

/**
 * Until the script is there, or if it never comes, an item is open while it has the focus, which a click gives it, or while
 * the pointer is on what it has opened: otherwise nobody could read closed items. In Safari a button that is tapped gets no
 * focus, but is hovered until another tap. What is open by then stays open: `readers-actions.ts`.
 */
const openBeforeScript =
  `.item:focus-within>.panel[hidden],.panel[hidden]:hover${open}` +
  `@media(hover:none){.bar:hover+.panel[hidden]${open}}`;

/** Renders an element as Lit does, with this copy of its class, and adds the page's nonce to its styles. */
export class ClinicElementRenderer extends LitElementRenderer {
  static override matchesClass(_class: unknown, tagName?: string): boolean {
    return registeredNames.has(tagName!);
  }

  constructor(tagName: string) {
    super(registeredNames.get(tagName)!);
    this.tagName = tagName;
  }

  override renderShadow(info: ClinicRenderInfo): ThunkedRenderResult | undefined {
    return super.renderShadow(info)?.map((part) => {
      if (part === '<style>' && info.nonce) return `<style nonce="${info.nonce}">`;
      return typeof part === 'string' && part.includes('.panel[hidden]') ? part + openBeforeScript : part;
    });
  }
}

/** Starts a new page: no state outlives it. */
export function newRenderInfo(nonce: string | undefined): ClinicRenderInfo {
  return {
    elementRenderers: [ClinicElementRenderer],
    customElementInstanceStack: [],
    customElementHostStack: [],
    eventTargetStack: [],
    slotStack: [],
    deferHydration: false,
    nonce,
  };
}
