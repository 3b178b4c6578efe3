import type { ReactiveController, ReactiveElement } from 'lit';
import { isServer } from '../is-server.js';
import { idIn } from './fragment.js';
import { scrollIntoView } from './scroll-into-view.js';

/**
 * Also reports what routers do with `history.pushState()`, in browsers that have it. In others, the global may be an element
 * of the page, `<nav id="navigation">`, or a collection of those with that id.
 */
const { Navigation: known, navigation: shown } = globalThis as {
  Navigation?: object;
  navigation?: Navigation;
};
const navigation = known && shown;

/** A `hashchange`, or an event of the Navigation API. */
type AddressChange = Partial<NavigationCurrentEntryChangeEvent>;

/** `Node.DOCUMENT_POSITION_PRECEDING` of the DOM standard, in fewer bytes. */
const preceding = 2;

// A page has one address, and one element answers it: this state is shared by all elements of the page.

/** The elements that can answer a `#fragment`, in no particular order. */
const controllers = new Set<FragmentController>();

/** Who answers the link that was followed last: if several elements have the id, the one nearest to the link. */
let nearest: { readonly hash: string; readonly controller: FragmentController } | undefined;

/**
 * The entry of the history whose fragment the reader was led to. An element that comes later opens its item without scrolling;
 * but the same link, followed from elsewhere, makes another entry.
 */
let ledTo = '';

/** What can be linked to in an element: the section itself, and its items. */
interface Section {
  readonly id?: string | undefined;
  readonly items?: readonly { readonly id: string }[] | undefined;
}

/** Where the content of an element comes from. */
interface Source {
  readonly value: Section | undefined;
}

/**
 * Leads a reader to the item that the address of the page names: on load, on `hashchange`, on back and forward, and from each
 * link, also when it is followed a second time. A browser does not look for fragments inside a shadow root, so the element
 * does.
 *
 * The page comes first: its own ids are the browser's to find. Of two elements with the same id the one nearest to the link
 * answers, else the first. An item's node carries the id and can take the focus. The id of a section, like any other id in
 * the HTML that the content was read from, leads to the element itself.
 */
export class FragmentController implements ReactiveController {
  readonly host: ReactiveElement;
  readonly #source: Source;
  readonly #reveal: ((id: string) => void) | undefined;
  /** The fragment that was there when the element first showed something, or that a reader has followed since. */
  #asked: string | undefined;
  #answered: string | undefined;

  /**
   * @param host - The element.
   * @param source - What it shows.
   * @param reveal - Makes a hidden item visible.
   */
  constructor(host: ReactiveElement, source: Source, reveal?: (id: string) => void) {
    this.host = host;
    this.#source = source;
    this.#reveal = reveal;
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    // Once for all: a browser adds no listener twice.
    document.addEventListener('click', handleClick);
    controllers.add(this);
    this.#asked = undefined;
    window.addEventListener('hashchange', this.#handleChange);
    navigation?.addEventListener('currententrychange', this.#handleChange);
  }

  hostDisconnected(): void {
    controllers.delete(this);
    if (!controllers.size) document.removeEventListener('click', handleClick);
    window.removeEventListener('hashchange', this.#handleChange);
    navigation?.removeEventListener('currententrychange', this.#handleChange);
  }

  /** Checks whether the address leads here: when it changes, and after each update, since the content may come later. */
  hostUpdated(): void {
    // Not when the element comes: a router may insert it just before it changes the address.
    this.#asked ??= location.hash;
    // A script that replaces the address, for example while a reader scrolls, leads nowhere.
    if (this.#asked !== location.hash) this.#asked = this.#answered = ledTo = '';
    else if (this.#asked !== this.#answered) void this.follow();
  }

  readonly #handleChange = ({ navigationType = 'push' }: AddressChange): void => {
    if (navigationType === 'push') this.#asked = location.hash;
    this.hostUpdated();
  };

  /** Leads to what the address names, if it is here and no other element answers. */
  async follow(): Promise<void> {
    const { hash } = location;
    const entry = location.href + navigation?.currentEntry?.key;
    this.#answered = undefined;
    // The reader has been elsewhere in between.
    if (ledTo !== entry) ledTo = '';
    const id = idIn(hash);
    // An update may come after the element has left the page.
    if (!id || !this.host.isConnected || !this.has(id)) return;
    if (this.#isElsewhere(id) || !this.#isFirstWith(id)) return;
    this.#answered = hash;
    // Not during an update: revealing an item requests another one.
    await this.host.updateComplete;
    this.#reveal?.(id);
    await this.host.updateComplete;
    if (ledTo === entry) return;
    ledTo = entry;
    openAround(this.host);
    const node = this.host.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`) ?? this.host;
    scrollIntoView(node);
    // Not earlier: screen readers read a node that can take the focus as one text, and then each piece of it again.
    if (node.tabIndex < 0) node.tabIndex = -1;
    node.focus({ preventScroll: true });
    // What is above it is laid out only near the viewport, and may turn out higher than estimated.
    requestAnimationFrame(() => requestAnimationFrame(() => location.hash === hash && scrollIntoView(node)));
  }

  /** Whether the element contains something with this id; not known before there is content. */
  has(id: string): boolean {
    const section = this.#source.value;
    if (!section) return false;
    return (
      section.id === id ||
      !!section.items?.some((item) => item.id === id) ||
      !!this.host.querySelector(`#${CSS.escape(id)}`)
    );
  }

  /** Whether the page itself has the id, apart from the hidden HTML that this element's content was read from. */
  #isElsewhere(id: string): boolean {
    const found = document.getElementById(id);
    return !!found && !this.host.contains(found);
  }

  #isFirstWith(id: string): boolean {
    const { hash } = location;
    const answering = allWith(id);
    if (nearest?.hash === hash && answering.includes(nearest.controller)) return nearest.controller === this;
    // Neither is true of this controller itself.
    return !answering.some(
      (other) => other.#answered === hash || this.host.compareDocumentPosition(other.host) & preceding,
    );
  }
}

/** The elements on the page that contain something with this id. */
function allWith(id: string): FragmentController[] {
  return [...controllers].filter((controller) => controller.has(id));
}

/** A link was clicked. The address is about to change, or is there already, which fires no event. */
function handleClick(event: MouseEvent): void {
  const path = event.composedPath();
  const link = path.find((node) => node instanceof HTMLAnchorElement);
  // What opens in another tab or window leaves this page as it is.
  if (!link?.hash || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const { hash, href } = link;
  const answering = allWith(idIn(hash));
  const isOwn = link.getRootNode() !== document && link.matches('[href^="#"]');
  if (!answering.length || (!isOwn && href !== new URL(hash, location.href).href)) return;
  const near = path
    .map((node) => answering.filter(({ host }) => (node as Partial<Node>).contains?.(host)))
    .find(({ length }) => length);
  nearest = near?.length === 1 ? { hash, controller: near[0]! } : undefined;
  if (hash === location.hash) {
    ledTo = '';
    for (const controller of answering) void controller.follow();
  }
  // With `<base>`, a fragment belongs to another page or window, and Turbo fetches the page again and ends at its top; an
  // element's own links mean the page that they are on.
  if (!isOwn || event.defaultPrevented) return;
  event.preventDefault();
  location.hash = hash;
}

/**
 * Opens what the page has closed around an element, as a browser does around what it finds itself. It gives up after 999
 * levels: in a form, a field named `parentNode` hides the real parent, and the loop would never end.
 */
function openAround(element: Element): void {
  let node: Node | undefined = element;
  for (let left = 999; node && left; left--) {
    if (node instanceof HTMLDetailsElement) node.open = true;
    if ((node as HTMLElement).hidden === 'until-found') {
      node.dispatchEvent(new Event('beforematch', { bubbles: true }));
      (node as HTMLElement).hidden = false;
    }
    node = node.parentNode ?? (node as ShadowRoot).host;
  }
}
