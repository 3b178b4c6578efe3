import type { ReactiveControllerHost } from 'lit';
import type { Problem } from '../content/problem.js';
import { hasElements } from './has-elements.js';

/** Matches an inline JSON child: `application/json` or `text/json`, with or without a character set. */
export const inlineJsonSelector = ':scope > script[type*="/json"]';

/** The JSON of an inline `<script type="application/json">` child, or where a filter has left nothing but its text. */
export class InlineJson {
  /** The decoded JSON, or undefined if there is no such child. */
  value: unknown;

  /** What is wrong with the JSON, with the engine's own message, which names the place; nothing once it has been reported. */
  problems: readonly Problem[] = [];

  readonly #host: ReactiveControllerHost & HTMLElement;
  #text: string | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  /** Reads what is there now. */
  read(): void {
    const script = this.#host.querySelector(inlineJsonSelector);
    const text = script ? script.textContent : bareJson(this.#host);
    if (text === this.#text) return;
    this.#text = text;
    this.value = undefined;
    let message: string | undefined;
    try {
      // Trimming removes a byte order mark, which a server may have copied from a file.
      if (text !== undefined) this.value = JSON.parse(text.trim());
      if (this.value === null) message = 'is null. Write the content in its place.';
      if (!script && text) message = 'has no script tag. Add it.';
    } catch (error) {
      // While the page is still being parsed, the text may be incomplete: it is read again once the page is there.
      if (document.readyState === 'loading') this.#text = undefined;
      else message = `is not valid JSON: ${(error as Error).message}.`;
    }
    this.problems = message ? [{ path: '', message }] : [];
    this.#host.requestUpdate();
  }
}

/** The words of an element if they begin as JSON does: a filter may have removed the script tag around it. */
function bareJson(host: HTMLElement): string | undefined {
  if (hasElements(host)) return undefined;
  // Not `textContent`, which has the text of other scripts.
  const words = [...host.childNodes]
    .map((node) => (node instanceof Text || (node as Element).localName === 'font' ? node.textContent : ''))
    .join('');
  return /^\s*{/.test(words) ? words : undefined;
}
