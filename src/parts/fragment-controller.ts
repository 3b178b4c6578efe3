import { isServer, type ReactiveController, type ReactiveElement } from 'lit';

/** The elements on the page that can answer a `#fragment`, in no particular order. */
const controllers = new Set<FragmentController>();

/** What can be linked to in an element: the section itself, and its items. */
interface Section {
  readonly id?: string | undefined;
  readonly items?: readonly { readonly id: string }[] | undefined;
}

/**
 * Leads a reader to the item that the address of the page names: on load, on `hashchange`, on back and forward, and from
 * a link inside the element. A browser does not look for fragments inside a shadow root, so the element does.
 *
 * The page comes first: an id of its own is the browser's to find. Of two elements with an equal id the first answers. An
 * item's node carries the id and can take the focus; a section is its element, and what else an author gave an id to in the
 * HTML that the element was made of.
 */
export class FragmentController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #section: () => Section | undefined;
  readonly #reveal: ((id: string) => void) | undefined;
  #answered: string | undefined;

  /**
   * @param host - The element.
   * @param section - What it shows.
   * @param reveal - Makes an item visible that is not.
   */
  constructor(host: ReactiveElement, section: () => Section | undefined, reveal?: (id: string) => void) {
    this.#host = host;
    this.#section = section;
    this.#reveal = reveal;
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
    if (!id || !this.#has(id) || this.#isElsewhere(id) || !this.#isFirstWith(id)) return;
    this.#answered = hash;
    // Not in the midst of an update: to reveal an item asks for another one.
    await this.#host.updateComplete;
    this.#reveal?.(id);
    await this.#host.updateComplete;
    const node = this.#host.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`) ?? this.#host;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const lead = () => node.scrollIntoView({ block: 'start', behavior: calm ? 'instant' : 'auto' });
    lead();
    node.focus({ preventScroll: true });
    // What lies before it is laid out when it comes near to sight, and is higher than it was taken for.
    requestAnimationFrame(() => requestAnimationFrame(() => location.hash === hash && lead()));
  }

  #has(id: string): boolean {
    const section = this.#section();
    return (
      section?.id === id ||
      !!section?.items?.some((item) => item.id === id) ||
      !!this.#host.querySelector(`#${CSS.escape(id)}`)
    );
  }

  /** Whether the page itself has the id, but for the HTML that the element was made of, which is out of sight. */
  #isElsewhere(id: string): boolean {
    const found = document.getElementById(id);
    return !!found && !this.#host.contains(found);
  }

  #isFirstWith(id: string): boolean {
    for (const other of controllers) {
      if (other === this || !other.#has(id)) continue;
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
