import type { ReactiveElement } from 'lit';
import type { Problem } from '../content/problem.js';
import type { HtmlReader, HtmlResult } from '../html/reader.js';
import { reportProblems } from './content-error-event.js';
import { hasElements } from './has-elements.js';

/** The HTML inside an element as its content. */
export class HtmlContent {
  readonly #host: ReactiveElement;
  readonly #name: string;
  #isThere = false;
  #result: HtmlResult | undefined;
  #slot?: HTMLSlotElement;
  #read: HtmlReader = () => {
    void this.#load();
    return { data: null };
  };

  /**
   * @param host - The element.
   * @param name - Name of its content, by which the reader is chosen.
   */
  constructor(host: ReactiveElement, name: string) {
    this.#host = host;
    this.#name = name;
  }

  /**
   * What the HTML says, unchecked: undefined if there is none, null until it can be read. It is read on demand, so not at all
   * if the element has other content; most pages never fetch the code for it.
   */
  get data(): unknown {
    if (!this.#isThere) return undefined;
    return (this.#result ??= this.#read(this.#host, this.#name)).data;
  }

  /** What could not be read. */
  get problems(): readonly Problem[] | undefined {
    return this.#result?.problems;
  }

  /** Level of the heading that the HTML starts with. */
  get level(): number | undefined {
    return this.#result?.level;
  }

  /** Shows or hides the HTML. */
  show(visible: boolean): void {
    // Not in the template: the slot is there only until the element renders its content, so no page can rely on it.
    if (visible && this.#isThere)
      this.#host.renderRoot.prepend((this.#slot ??= document.createElement('slot')));
    // Prototype.js's `remove()` throws if there is no parent.
    else if (this.#slot?.parentNode) this.#slot.remove();
  }

  /** Checks whether there is HTML now. It is read on demand. */
  look(): void {
    this.#isThere = hasElements(this.#host);
    this.#result = undefined;
    this.#host.requestUpdate();
  }

  async #load(): Promise<void> {
    try {
      this.#read = (await import('../html/html-reader.js')).readHtml;
      this.look();
    } catch (error) {
      const message = `stays plain HTML: its reader did not load (${(error as Error).message}).`;
      reportProblems(this.#host, [{ path: '', message }]);
    }
  }
}
