import type { ReactiveController, ReactiveElement } from 'lit';
import { isServer } from '../is-server.js';
import { idIn } from './fragment.js';
import { scrollIntoView } from './scroll-into-view.js';

/** Remembers from which citation a reader came to a source, so that there is a way back. */
export class CitationReturnController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #cameFrom = new Map<string, HTMLElement>();

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    document.addEventListener('click', this.#remember);
  }

  hostDisconnected(): void {
    document.removeEventListener('click', this.#remember);
    this.#cameFrom.clear();
  }

  /** Whether a reader came to the source from a citation that is still on the page. */
  canReturn(id: string): boolean {
    return !!this.#cameFrom.get(id)?.isConnected;
  }

  /** Leads back to the citation. If the page has removed it, the button goes too, and the reader stays at the source. */
  return(id: string): void {
    const citation = this.canReturn(id) && this.#cameFrom.get(id);
    const node = citation || this.#host.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`)!;
    scrollIntoView(node, 'center');
    node.focus({ preventScroll: true });
    this.#host.requestUpdate();
  }

  /** A citation lies in the shadow root of another element; only the path of the event leads there. */
  readonly #remember = (event: Event): void => {
    const citation = event
      .composedPath()
      .find(
        (node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement && node.matches('.citation'),
      );
    if (!citation) return;
    this.#cameFrom.set(idIn(citation.hash), citation);
    this.#host.requestUpdate();
  };
}
