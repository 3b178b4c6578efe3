import type { ReactiveController, ReactiveElement } from 'lit';
import type { FaqItem } from '../../content/faq.js';
import { findWords, fold } from '../../content/fold.js';
import { plainText } from '../../content/plain-text.js';
import { excerpt } from './excerpt.js';

const highlightName = 'clinic-faq-hit';

const searchStyles = `::highlight(${highlightName}) {
  color: var(--_caution);
  background-color: var(--_caution-tint);
  text-decoration: underline;
}
.excerpt {
  margin-block-start: calc(var(--_space) * -0.75);
  padding: 0 calc(var(--_space) * 1.43) var(--_space);
}`;

/**
 * Not part of the element's own styles: browsers check a highlight rule against every element. Created on first use, because
 * a server's bundle may run this module.
 */
let searchSheet: CSSStyleSheet | undefined;

const printEvents = ['beforeprint', 'afterprint'];

/**
 * Filters the questions to those that contain the words a reader types, and marks the words. Below a closed question whose
 * answer contains them it shows an excerpt: otherwise nothing would say why the question is there.
 */
export class FaqSearch implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #ranges: Range[] = [];
  readonly #excerpts: Element[] = [];
  /** The questions that contained the words, by their ids. */
  readonly #found = new Map<string, FaqItem>();
  /** The searched text of each question, folded once. */
  readonly #texts = new WeakMap<FaqItem, string>();
  #words: readonly string[] = [];
  #isPrinting = false;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
    // A document in a frame would refuse the sheet, and Safari before 16.4 supports none: there, words are found but not
    // marked.
    if (host.ownerDocument !== document || !('adoptedStyleSheets' in host.renderRoot)) return;
    if (!searchSheet) {
      searchSheet = new CSSStyleSheet();
      searchSheet.replaceSync(searchStyles);
    }
    (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(searchSheet);
  }

  /** What the reader typed. */
  set query(query: string) {
    this.#words = fold(query).text.split(/\s+/).filter(Boolean);
    this.#host.requestUpdate();
  }

  /** Whether there is anything to look for. */
  get isActive(): boolean {
    return this.#words.length > 0;
  }

  /** The questions that contain every word, in the question or the answer; on paper, which has no search field, all of them. */
  select(items: readonly FaqItem[]): readonly FaqItem[] {
    if (!this.isActive || this.#isPrinting) return items;
    return items.filter((item) => {
      const text = this.#textOf(item);
      const isFound = this.#words.every((word) => text.includes(word));
      if (isFound) this.#found.set(item.id, item);
      return isFound;
    });
  }

  /** Ends a search that hides a question. */
  include(item: FaqItem): void {
    if (this.select([item]).length) return;
    const field = this.#field;
    if (field) field.value = '';
    this.query = '';
  }

  hostConnected(): void {
    for (const type of printEvents) window.addEventListener(type, this.#handlePrint);
  }

  hostUpdated(): void {
    // Other content may have no search field: what was typed in it is dropped.
    if (!this.#field) this.#words = [];
    this.#unmark();
    // On paper the answers are open, and nothing says what was searched for. An update may end after the element has left
    // the page.
    if (!this.isActive || this.#isPrinting || !this.#host.isConnected) return;
    this.#showExcerpts();
    this.#mark();
  }

  hostDisconnected(): void {
    for (const type of printEvents) window.removeEventListener(type, this.#handlePrint);
    this.#unmark();
  }

  /** The host renders again before the browser lays out the printout: its update waits for this listener only. */
  readonly #handlePrint = ({ type }: Event): void => {
    this.#isPrinting = type === 'beforeprint';
    this.#host.requestUpdate();
  };

  #textOf(item: FaqItem): string {
    let text = this.#texts.get(item);
    if (text === undefined) {
      ({ text } = fold(`${item.question} ${plainText(item.answer)}`));
      this.#texts.set(item, text);
    }
    return text;
  }

  get #field(): HTMLInputElement | null {
    return this.#host.renderRoot.querySelector('input');
  }

  /** Each excerpt is put before its panel, where Lit renders nothing. */
  #showExcerpts(): void {
    for (const panel of this.#host.renderRoot.querySelectorAll('.panel[hidden]')) {
      const item = this.#found.get(panel.id.replace('panel:', ''));
      const words = item && excerpt(item.question, plainText(item.answer), this.#words);
      if (!words) continue;
      const box = this.#host.ownerDocument.createElement('p');
      box.className = 'excerpt small';
      box.textContent = words;
      panel.before(box);
      this.#excerpts.push(box);
    }
  }

  /** Marks the words by highlight ranges, which leave the text itself alone. A browser without them shows no marks. */
  #mark(): void {
    const highlight = this.#highlight;
    if (!highlight) return;
    const items = this.#host.renderRoot.querySelectorAll('.items');
    for (const list of items) {
      const walker = document.createTreeWalker(list, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (const [start, end] of findWords(node.nodeValue!, this.#words)) {
          const range = new Range();
          range.setStart(node, start);
          range.setEnd(node, end);
          highlight.add(range);
          this.#ranges.push(range);
        }
      }
    }
  }

  #unmark(): void {
    for (const box of this.#excerpts.splice(0)) box.remove();
    for (const range of this.#ranges.splice(0)) this.#highlight?.delete(range);
  }

  /** One for all elements on the page: a highlight's name belongs to the document. */
  get #highlight(): Highlight | undefined {
    if (!globalThis.CSS?.highlights) return undefined;
    const highlight = CSS.highlights.get(highlightName) ?? new Highlight();
    CSS.highlights.set(highlightName, highlight);
    return highlight;
  }
}
