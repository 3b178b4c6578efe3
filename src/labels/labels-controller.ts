import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isServer } from '../is-server.js';
import { labelsIn, onLabelsChange, type Labels } from './labels.js';

/** The library's own words in the language nearest to an element, kept up to date. */
export class LabelsController<Words extends Partial<Labels>> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #words: Words;
  #found?: Words;
  /** The language of these words; undefined if they may have changed. */
  #foundIn?: string | undefined;
  #stopListening?: () => void;
  #observer?: MutationObserver;

  /**
   * @param host - The element.
   * @param words - The English words of the groups the element uses; a bundle carries no others.
   */
  constructor(host: ReactiveControllerHost & HTMLElement, words: Words) {
    this.#host = host;
    this.#words = words;
    host.addController(this);
  }

  /**
   * The words in a language; without one, in the language of the page around the element. Returns the same object for as long
   * as the words are the same.
   */
  in(lang: string | undefined): Words {
    const language = lang ?? this.language;
    if (this.#foundIn !== language) {
      this.#foundIn = language;
      this.#found = labelsIn(language, this.#words);
    }
    return this.#found!;
  }

  /** The language of the page around the element: the `lang` in force, through the shadow roots around it. */
  get language(): string {
    for (let at: Element | undefined = this.#host; at; at = (at.getRootNode() as ShadowRoot).host) {
      // On a server, only the element and those around it are known, not the page.
      const named = isServer ? at : at.closest('[lang]');
      const lang = named?.getAttribute('lang');
      if (lang) return lang;
    }
    return 'en';
  }

  hostConnected(): void {
    if (isServer) return;
    const update = () => {
      this.#foundIn = undefined;
      this.#host.requestUpdate();
    };
    // Words may have been registered while the element was not on a page.
    update();
    this.#stopListening = onLabelsChange(update);
    this.#observer = new MutationObserver(update);
    // Nothing outside is notified of changes inside a shadow root.
    for (let at: Node | undefined = this.#host; at; at = (at as ShadowRoot).host) {
      at = at.getRootNode();
      this.#observer.observe(at, { attributeFilter: ['lang'], subtree: true });
    }
  }

  hostDisconnected(): void {
    this.#stopListening?.();
    this.#observer?.disconnect();
  }
}
