import type { ReactiveController, ReactiveElement } from 'lit';
import { isServer } from '../is-server.js';
import { idIn } from './fragment.js';
import { scrollIntoView } from './scroll-into-view.js';

/**
 * Tells also of what routers do with `history.pushState()`, where a browser has it. Where it has not, an element of the page
 * may go by the name: `<nav id="navigation">`, or all those with the id.
 */
const { Navigation: known, navigation: shown } = globalThis as {
  Navigation?: object;
  navigation?: Navigation;
};
const navigation = known && shown;

/** A `hashchange`, or what the Navigation API tells of. */
type AddressChange = Partial<NavigationCurrentEntryChangeEvent>;

/** `Node.DOCUMENT_POSITION_PRECEDING` of the DOM standard, in fewer bytes. */
const preceding = 2;

// A page has one address, and one element answers for it: what is known of both is shared by all elements of the page.

/** The elements that can answer a `#fragment`, in no particular order. */
const controllers = new Set<FragmentController>();

/** Who answers for the link that was followed last: where an id is there twice, the element nearest to the link. */
let nearest: { readonly hash: string; readonly controller: FragmentController } | undefined;

/** The address whose fragment a reader was led to. An element that comes later opens its item, and leaves the page where it is. */
let ledTo: string | undefined;

/** What can be linked to in an element: the section itself, and its items. */
interface Section {
  readonly id?: string | undefined;
  readonly items?: readonly { readonly id: string }[] | undefined;
}

/**
 * Leads a reader to the item that the address of the page names: on load, on `hashchange`, on back and forward, and from
 * each link, also when it is followed a second time. A browser does not look for fragments inside a shadow root, so the
 * element does.
 *
 * The page comes first: an id of its own is the browser's to find. Of two elements with an equal id the one nearest to the
 * link answers, else the first. An item's node carries the id and can take the focus; a section is its element, and what
 * else an author gave an id to in the HTML that the element was made of.
 */
export class FragmentController implements ReactiveController {
  readonly host: ReactiveElement;
  readonly #section: () => Section | undefined;
  readonly #reveal: ((id: string) => void) | undefined;
  #answered: string | undefined;

  /**
   * @param host - The element.
   * @param section - What it shows.
   * @param reveal - Makes an item visible that is not.
   */
  constructor(host: ReactiveElement, section: () => Section | undefined, reveal?: (id: string) => void) {
    this.host = host;
    this.#section = section;
    this.#reveal = reveal;
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    // Once for all: a browser adds no listener twice.
    document.addEventListener('click', handleClick);
    controllers.add(this);
    window.addEventListener('hashchange', this.hostUpdated);
    navigation?.addEventListener('currententrychange', this.hostUpdated);
  }

  hostDisconnected(): void {
    controllers.delete(this);
    if (!controllers.size) document.removeEventListener('click', handleClick);
    window.removeEventListener('hashchange', this.hostUpdated);
    navigation?.removeEventListener('currententrychange', this.hostUpdated);
  }

  /** Leads there again. */
  followAgain(): void {
    ledTo = undefined;
    void this.#follow();
  }

  /**
   * Looks whether the address leads here: when it changes, and whenever something was rendered, as the content may come
   * after it. A script that replaces the address, as one that follows a reader's scrolling, leads nowhere.
   */
  readonly hostUpdated = ({ navigationType = 'push' }: AddressChange = {}): void => {
    if (navigationType === 'push' && this.#answered !== location.hash) void this.#follow();
  };

  async #follow(): Promise<void> {
    const { hash, href } = location;
    this.#answered = undefined;
    // She has been elsewhere in between.
    if (ledTo !== href) ledTo = undefined;
    const id = idIn(hash);
    if (!id || !this.has(id) || this.#isElsewhere(id) || !this.#isFirstWith(id)) return;
    this.#answered = hash;
    // Not in the midst of an update: to reveal an item asks for another one.
    await this.host.updateComplete;
    this.#reveal?.(id);
    await this.host.updateComplete;
    if (ledTo === href) return;
    ledTo = href;
    openAround(this.host);
    const node = this.host.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`) ?? this.host;
    scrollIntoView(node);
    // Not before: of all that can take the focus, screen readers say the words at once, and then each piece of them again.
    if (node.tabIndex < 0) node.tabIndex = -1;
    node.focus({ preventScroll: true });
    // What lies before it is laid out when it comes near to sight, and is higher than it was taken for.
    requestAnimationFrame(() => requestAnimationFrame(() => location.hash === hash && scrollIntoView(node)));
  }

  /** Whether an id is that of something in the element, which is not known before there is content. */
  has(id: string): boolean {
    const section = this.#section();
    if (!section) return false;
    const { items = [] } = section;
    return (
      [section, ...items].some((part) => part.id === id) || !!this.host.querySelector(`#${CSS.escape(id)}`)
    );
  }

  /** Whether the page itself has the id, but for the HTML that the element was made of, which is out of sight. */
  #isElsewhere(id: string): boolean {
    const found = document.getElementById(id);
    return !!found && !this.host.contains(found);
  }

  #isFirstWith(id: string): boolean {
    const { hash } = location;
    if (nearest?.hash === hash && controllers.has(nearest.controller) && nearest.controller.has(id))
      return nearest.controller === this;
    // Of this one itself neither is true.
    return ![...controllers].some(
      (other) =>
        other.has(id) &&
        (other.#answered === hash || this.host.compareDocumentPosition(other.host) & preceding),
    );
  }
}

/** The address is about to change, or is there already, which no browser tells of. */
function handleClick(event: MouseEvent): void {
  // What opens in another tab or window leaves this page as it is.
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  const path = event.composedPath();
  const link = path.find((node) => node instanceof HTMLAnchorElement);
  if (!link?.hash) return;
  const { hash, href } = link;
  const id = idIn(hash);
  const answering = [...controllers].filter((controller) => controller.has(id));
  const here = new URL(hash, location.href).href;
  const isOwn = link.getRootNode() !== document && link.matches('[href^="#"]');
  if (!answering.length || (href !== here && !isOwn)) return;
  const near = path
    .map((node) => answering.filter(({ host }) => (node as Partial<Node>).contains?.(host)))
    .find(({ length }) => length);
  nearest = near?.length === 1 ? { hash, controller: near[0]! } : undefined;
  if (here === location.href) for (const controller of answering) controller.followAgain();
  // To `<base>` a fragment is one of another page or window; an element's own links mean the page that it is on. Whether they
  // have a target themselves Firefox does not tell: it gives them that of `<base>`.
  if (isOwn) link.target = '_self';
  if (href === here) return;
  event.preventDefault();
  location.hash = hash;
}

/**
 * Opens what the page has closed around an element, as a browser does around what it finds itself. It gives up after 999 levels:
 * where one of them is a form, a field named `parentNode` takes the place of its parent, and the way up would have no end.
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
