import type { ReactiveControllerHost } from 'lit';

/** Finds the JSON among the children of an element: `text/json` is the same, and a character set may follow. */
export const inlineJsonSelector = ':scope > script[type*="/json"]';

/** The JSON of an inline `<script type="application/json">` child. */
export class InlineJson {
  /** The decoded JSON, or nothing where there is no such child. */
  value: unknown;

  /** What is wrong with the JSON, with the engine's own hint to the place. */
  error: string | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;
  #text: string | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  /** Reads what is there now. */
  read(): void {
    const text = this.#host.querySelector(inlineJsonSelector)?.textContent ?? undefined;
    if (text === this.#text) return;
    this.#text = text;
    this.value = this.error = undefined;
    try {
      // Trimmed for the byte order mark of an editor, which a server may have copied along with a file.
      if (text !== undefined) this.value = JSON.parse(text.trim());
      if (this.value === null) this.error = 'is null. Write the content in its place.';
    } catch (error) {
      // A parser that is still at work may have delivered the half of it: the same is read again when the page is there.
      if (document.readyState === 'loading') this.#text = undefined;
      else this.error = `is not valid JSON: ${(error as Error).message}.`;
    }
    this.#host.requestUpdate();
  }
}
