import type { ReactiveController, ReactiveElement } from 'lit';
import type { Treatment } from '../../content/treatment.js';
import { jsonLdText, toJsonLd } from '../../structured-data/structured-data.js';

type Host = ReactiveElement & { structuredData: boolean };

const selector = 'script[type="application/ld+json"]';
const described = /"(?:MedicalWebPage|MedicalTherapy)"/;

/**
 * Describes a treatment to search engines, in a JSON-LD script among the children of its element.
 *
 * A page describes itself once: if another such script, the page's own or that of another element, names one of these types,
 * none is written.
 */
export class StructuredDataController implements ReactiveController {
  readonly #host: Host;
  readonly #treatment: () => Treatment | undefined;
  readonly #observer: MutationObserver;
  #script: HTMLScriptElement | undefined;
  #written: Treatment | undefined;

  /**
   * @param host - The element.
   * @param treatment - What it shows.
   */
  constructor(host: Host, treatment: () => Treatment | undefined) {
    this.#host = host;
    this.#treatment = treatment;
    // With a delay: on a page that removes each such script as it appears, this would otherwise loop without end and block
    // everything else.
    this.#observer = new MutationObserver(() => setTimeout(() => host.requestUpdate(), 100));
    // Last, because a host that is already connected connects the controller at once.
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
    // Morphing a page into what its server sends next removes what the server did not send.
    this.#observer.observe(this.#host, { childList: true });
  }

  hostUpdated(): void {
    const treatment = this.#host.structuredData && this.#host.isConnected ? this.#treatment() : undefined;
    if (treatment && treatment === this.#written && this.#script?.isConnected) return;
    this.#remove();
    if (!treatment || isDescribed()) return;
    this.#written = treatment;
    const script = (this.#script = document.createElement('script'));
    script.type = 'application/ld+json';
    script.dataset.clinic = '';
    // As a text node: Trusted Types let no string become the text of a script.
    script.append(jsonLdText(toJsonLd(treatment, { url: pageAddress() })));
    this.#host.append(script);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#remove();
  }

  #remove(): void {
    // Also removes a script that was copied along with the element.
    for (const script of this.#host.querySelectorAll(':scope > script[data-clinic]')) script.remove();
    this.#script = this.#written = undefined;
  }
}

function isDescribed(): boolean {
  return [...document.querySelectorAll(selector)].some(({ textContent }) => described.test(textContent));
}

/**
 * The page's canonical address, else its current one without query and fragment. The text of a frame's `srcdoc`, where many page
 * builders put what is pasted, has none.
 */
function pageAddress(): string | undefined {
  const { origin, pathname } = location;
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  return canonical || (origin === 'null' ? undefined : origin + pathname);
}
