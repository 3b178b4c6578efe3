import type { ReactiveController, ReactiveElement } from 'lit';
import { isServer } from '../is-server.js';
import { FragmentController } from './fragment-controller.js';

/** What made an item open or close: a click or key, a link to it, find-in-page, or "show all". */
export type ToggleCause = 'click' | 'link' | 'find' | 'all';

/** Something that opens and closes. */
export interface DisclosureItem {
  readonly id: string;
}

interface DisclosureOptions<Item extends DisclosureItem> {
  /** What the element shows: the items that can open and close, in order. */
  readonly source: {
    readonly value: { readonly id?: string | undefined; readonly items: readonly Item[] } | undefined;
  };
  /** Items that never close. */
  readonly staysOpen?: (item: Item) => boolean;
  /** Whether items are open before anyone has touched them. */
  readonly openAtFirst: () => boolean;
  /** Whether opening one item closes the others. */
  readonly exclusive?: () => boolean;
  /** Brings an item back into a list that may leave it out, before the item is opened. */
  readonly include?: (item: Item) => void;
  /** Called when a reader, not the page, opened or closed an item. */
  readonly onToggle: (item: Item, open: boolean, cause: ToggleCause) => void;
}

/** Keeps which items are open, by their ids, so that the state survives a change of content. */
export class DisclosureController<Item extends DisclosureItem> implements ReactiveController {
  /** What "show all" or "hide all" last did, for those who do not see it: the name of the label that says so. */
  announced: 'allShown' | 'allHidden' | undefined;

  readonly #host: ReactiveElement;
  readonly #options: DisclosureOptions<Item>;
  readonly #toggled = new Map<string, boolean>();

  constructor(host: ReactiveElement, options: DisclosureOptions<Item>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
    new FragmentController(host, options.source, (id) => this.set(id, true, 'link'));
  }

  hostConnected(): void {
    if (isServer) return;
    // On the element's own root, so they need not be removed; a browser adds no listener twice.
    const { renderRoot } = this.#host;
    renderRoot.addEventListener('click', this.#handleClick);
    renderRoot.addEventListener('beforematch', this.#handleMatch);
  }

  /** The items that open and close. */
  get closable(): readonly Item[] {
    const { source, staysOpen } = this.#options;
    return source.value?.items.filter((item) => !staysOpen?.(item)) ?? [];
  }

  isOpen(id: string): boolean {
    return this.#toggled.get(id) ?? this.#options.openAtFirst();
  }

  /**
   * Opens or closes an item.
   *
   * @param cause - What a reader did. Left out if it was the page, which is not told of its own changes.
   */
  set(id: string, open: boolean, cause?: ToggleCause): void {
    const item = this.closable.find((candidate) => candidate.id === id);
    if (!item) return;
    if (open) this.#options.include?.(item);
    if (this.isOpen(id) === open) return;
    if (open && this.#options.exclusive?.()) this.setAll(false, cause);
    this.setAll(open, cause, [item]);
    this.announced = undefined;
  }

  /**
   * Opens or closes several items.
   *
   * @param items - Default: all that can be closed.
   */
  setAll(open: boolean, cause?: ToggleCause, items: readonly Item[] = this.closable): void {
    for (const item of items) {
      if (this.isOpen(item.id) === open) continue;
      this.#toggled.set(item.id, open);
      if (cause) this.#options.onToggle(item, open, cause);
    }
    this.announced = cause && (open ? 'allShown' : 'allHidden');
    this.#host.requestUpdate();
  }

  readonly #handleClick = ({ target }: Event): void => {
    const toggle = (target as Element).closest('button.toggle');
    if (toggle) this.set(toggle.id, !this.isOpen(toggle.id), 'click');
  };

  /** The browser's own search has found text in a closed item. */
  readonly #handleMatch = ({ target }: Event): void => {
    const toggle = (target as Element).closest('.item')?.querySelector('.toggle');
    if (toggle) this.set(toggle.id, true, 'find');
  };
}
