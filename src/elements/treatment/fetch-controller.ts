import type { ReactiveController, ReactiveElement } from 'lit';
import { reportProblems } from '../../context/content-error-event.js';
import { isServer } from '../../is-server.js';

/** Fetches JSON from the address an element names, one address at a time. */
export class FetchController implements ReactiveController {
  state: 'idle' | 'loading' | 'loaded' | 'failed' | 'retrying' = 'idle';

  readonly #host: ReactiveElement & { src?: string };
  #src: string | undefined;
  #data: unknown;
  #abort?: AbortController;

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
    if (this.#host.src !== this.#src) void this.load();
  }

  hostDisconnected(): void {
    this.#abort?.abort();
    window.removeEventListener('pageshow', this.#handleShow);
    // A request that was cut short is repeated when the element comes back, if it still has an address.
    if (this.state !== 'loading' && this.state !== 'retrying') return;
    this.#src = undefined;
    this.state = 'idle';
  }

  /** Fetches the address, again if need be. An earlier request is dropped. */
  async load(): Promise<void> {
    this.#abort?.abort();
    const { signal } = (this.#abort = new AbortController());
    const { src } = this.#host;
    const isRetry = src === this.#src && (this.state === 'failed' || this.state === 'retrying');
    this.#src = src;
    this.#data = undefined;
    this.state = isRetry ? 'retrying' : src ? 'loading' : 'idle';
    this.#host.requestUpdate();
    if (!src) return;
    try {
      const response = await fetch(src, { signal });
      if (!response.ok) throw new Error(`the server answered ${response.status}`);
      const data: unknown = await response.json();
      // The address may have changed meanwhile, and a page's own `fetch` may ignore the signal.
      if (signal.aborted) return;
      // Servers answer null for what they do not have; to the element, null means content that is still to come.
      if (data === null) throw new Error('the answer is null');
      this.#data = data;
      this.state = 'loaded';
    } catch (error) {
      if (signal.aborted) return;
      this.state = 'failed';
      const message = `could not be loaded from ${src}: ${(error as Error | undefined)?.message}. Check the address and the file.`;
      reportProblems(this.#host, [{ path: '', message }]);
    }
    this.#host.requestUpdate();
  }

  /** If a reader leaves a page while it loads and comes back, Safari has kept everything but the response. */
  readonly #handleShow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted && !this.#data) void this.load();
  };
}
