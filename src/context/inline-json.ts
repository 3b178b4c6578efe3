import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';

const selector = ':scope > script[type="application/json"]';

/** Reads the JSON of an inline `<script type="application/json">` child, and follows its changes. */
export class InlineJsonController implements ReactiveController {
  /** The decoded JSON, or nothing where there is no such child. */
  value: unknown;

  /** Why the JSON could not be read, with the engine's own hint to the place. */
  error: string | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer?: MutationObserver;
  #text: string | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // On a server an element has no children; what it shows comes by its property.
    if (isServer) return;
    this.#observer = new MutationObserver(() => this.#read());
    this.#observer.observe(this.#host, { childList: true, characterData: true, subtree: true });
    // A parser that is still at work may have delivered half of the text.
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', this.#read);
    this.#read();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    document.removeEventListener('DOMContentLoaded', this.#read);
  }

  readonly #read = (): void => {
    const text = this.#host.querySelector(selector)?.textContent ?? undefined;
    if (text === this.#text && !this.error) return;
    this.#text = text;
    this.value = this.error = undefined;
    try {
      if (text !== undefined) this.value = JSON.parse(text);
    } catch (error) {
      if (document.readyState !== 'loading') this.error = (error as Error).message;
    }
    this.#host.requestUpdate();
  };
}
