import type { ReactiveControllerHost } from 'lit';
import { ChildrenController } from './children-controller.js';

const selector = ':scope > script[type="application/json"]';

/** Reads the JSON of an inline `<script type="application/json">` child, and follows its changes. */
export class InlineJson {
  /** The decoded JSON, or nothing where there is no such child. */
  value: unknown;

  /** Why the JSON could not be read, with the engine's own hint to the place. */
  error: string | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;
  #text: string | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    new ChildrenController(host, () => this.#read());
  }

  #read(): void {
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
  }
}
