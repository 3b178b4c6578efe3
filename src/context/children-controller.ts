import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isServer } from '../is-server.js';

/** Calls back when an element comes onto a page, and whenever something inside it changes. */
export class ChildrenController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #onChange: () => void;
  #observer?: MutationObserver;

  constructor(host: ReactiveControllerHost & HTMLElement, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  hostConnected(): void {
    // On a server an element has no children; its content comes through its property.
    if (isServer) return;
    this.#observer = new MutationObserver(this.#onChange);
    this.#observer.observe(this.#host, {
      attributes: true,
      childList: true,
      characterData: true,
      subtree: true,
    });
    // While the page is still being parsed, a text may be incomplete.
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', this.#onChange);
    this.#onChange();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    document.removeEventListener('DOMContentLoaded', this.#onChange);
  }
}
