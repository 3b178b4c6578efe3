import { isServer, type ReactiveController, type ReactiveElement } from 'lit';

/** The elements on the page that can answer a `#fragment`, in no particular order. */
const controllers = new Set<FragmentController>();

/** What an element does to show one of its items: make it visible, and name the node that takes the focus. */
export interface FragmentTarget {
  /** Whether an item of that id is in the element. */
  has(id: string): boolean;
  /** Makes the item visible. */
  reveal(id: string): void;
  /** The node to scroll to and to focus, once it is rendered. */
  find(id: string): HTMLElement | null | undefined;
}

/**
 * Leads a reader to the item that the address of the page names: on load, on `hashchange`, on back and forward, and from
 * a link inside the element. A browser does not look for fragments inside a shadow root, so the element does.
 *
 * The page comes first: an id of its own is the browser's to find. Of two elements with an equal id the first answers.
 */
export class FragmentController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #target: FragmentTarget;
  #answered: string | undefined;

  constructor(host: ReactiveElement, target: FragmentTarget) {
    this.#host = host;
    this.#target = target;
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    controllers.add(this);
    window.addEventListener('hashchange', this.#followChange);
    this.#host.renderRoot?.addEventListener('click', this.#followLink);
  }

  hostDisconnected(): void {
    controllers.delete(this);
    window.removeEventListener('hashchange', this.#followChange);
    this.#host.renderRoot?.removeEventListener('click', this.#followLink);
  }

  /** The content may come after the address: look again whenever something was rendered, until it was found once. */
  hostUpdated(): void {
    if (this.#answered !== location.hash) void this.#follow();
  }

  readonly #followChange = (): void => {
    this.#answered = undefined;
    void this.#follow();
  };

  /** A click on a link to the fragment the page is at changes nothing that the browser would tell of. */
  readonly #followLink = (event: Event): void => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (link?.getAttribute('href') === location.hash) this.#followChange();
  };

  async #follow(): Promise<void> {
    const { hash } = location;
    const id = decode(hash.slice(1));
    if (!id || !this.#target.has(id) || this.#isElsewhere(id) || !this.#isFirstWith(id)) return;
    this.#answered = hash;
    // Not in the midst of an update: to reveal an item asks for another one.
    await this.#host.updateComplete;
    this.#target.reveal(id);
    await this.#host.updateComplete;
    const node = this.#target.find(id);
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    node?.scrollIntoView({ block: 'start', behavior: calm ? 'instant' : 'auto' });
    node?.focus({ preventScroll: true });
  }

  /** Whether the page itself has the id, but for the HTML that the element was made of, which is out of sight. */
  #isElsewhere(id: string): boolean {
    const found = document.getElementById(id);
    return !!found && !this.#host.contains(found);
  }

  #isFirstWith(id: string): boolean {
    for (const other of controllers) {
      if (other === this || !other.#target.has(id)) continue;
      const where = this.#host.compareDocumentPosition(other.#host);
      if (other.#answered === location.hash || where & Node.DOCUMENT_POSITION_PRECEDING) return false;
    }
    return true;
  }
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
