import type { ReactiveController, ReactiveElement } from 'lit';
import { reportProblems } from '../../context/content-error-event.js';
import { isServer } from '../../is-server.js';

/** Fetches JSON from the address an element names, one address at a time. */
export class FetchController implements ReactiveController {
  loading = false;
  /** Whether the last request brought nothing that can be used; also while the same address is fetched again. */
  failed = false;

  readonly #host: ReactiveElement & { src?: string };
  #src: string | undefined;
  #data: unknown;
  #abort?: AbortController;
  #timer?: ReturnType<typeof setTimeout>;

  constructor(host: ReactiveElement & { src?: string }) {
    this.#host = host;
    host.addController(this);
  }

  /** The decoded JSON, once it has arrived; undefined if the element names another address by now. */
  get data(): unknown {
    return this.#host.src === this.#src ? this.#data : undefined;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
    if (!isServer) window.addEventListener('pageshow', this.#handleShow);
  }

  hostUpdate(): void {
    // An update may come after the element has left the page.
    if (this.#host.isConnected && this.#host.src !== this.#src) void this.load();
  }

  hostDisconnected(): void {
    this.#drop();
    window.removeEventListener('pageshow', this.#handleShow);
    // A request that was cut short is repeated when the element comes back, if it still has an address.
    if (!this.loading) return;
    this.#src = undefined;
    this.loading = this.failed = false;
  }

  /** Fetches the address, again if need be. An earlier request is dropped. */
  async load(): Promise<void> {
    this.#drop();
    const { signal } = (this.#abort = new AbortController());
    const { src } = this.#host;
    this.failed &&= src === this.#src;
    this.#src = src;
    this.#data = undefined;
    this.loading = !!src;
    this.#host.requestUpdate();
    if (!src) return;
    // On the slowest networks a hundred kilobytes take half of that time.
    this.#timer = setTimeout(() => this.#end('no answer after 30 seconds'), 30_000);
    try {
      const response = await fetch(src, { signal });
      if (!response.ok) throw new Error(`the server answered ${response.status}`);
      const data: unknown = await response.json();
      // The address may have changed meanwhile, and a page's own `fetch` may ignore the signal.
      if (signal.aborted) return;
      this.#data = data;
      // Servers answer null for what they do not have; to the element, null would mean content that is still to come.
      this.#end(`the answer is ${data as string}`);
    } catch (error) {
      if (!signal.aborted) this.#end((error as Error | undefined)?.message);
    }
  }

  /** Ends a request, with the reason if there is no data. */
  #end(reason?: string): void {
    this.#drop();
    this.loading = false;
    this.failed = !this.#data;
    if (this.failed) {
      const message = `could not be loaded from ${this.#src}: ${reason}. Check the address and the file.`;
      reportProblems(this.#host, [{ path: '', message }]);
    }
    this.#host.requestUpdate();
  }

  #drop(): void {
    clearTimeout(this.#timer);
    this.#abort?.abort();
  }

  /** If a reader leaves a page while it loads and comes back, Safari has kept everything but the response. */
  readonly #handleShow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted && !this.#data) void this.load();
  };
}
