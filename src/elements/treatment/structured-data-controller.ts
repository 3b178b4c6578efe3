import type { ReactiveController, ReactiveElement } from 'lit';
import type { Treatment } from '../../content/treatment.js';
import { jsonLdText, toJsonLd } from '../../structured-data/structured-data.js';

type Host = ReactiveElement & { structuredData: boolean };

const selector = 'script[type="application/ld+json"]';
const described = /"(?:MedicalWebPage|MedicalTherapy)"/;

/**
 * Describes a treatment to search engines, in a JSON-LD script among the children of its element.
 *
 * A page describes itself once: where any other such script names one of the types, the page's own or that of another
 * element, this one is not written.
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
    // Not at once: with a page that takes away each such script when it comes, it would go on without end, and nothing else
    // would be done.
    this.#observer = new MutationObserver(() => setTimeout(() => host.requestUpdate(), 100));
    // It may be connected at once.
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
    // A page that is morphed into what its server sends next loses what no server sent.
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
    // A text node: a security policy with Trusted Types lets no string become the text of a script.
    script.append(jsonLdText(toJsonLd(treatment, { url: pageAddress() })));
    this.#host.append(script);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#remove();
  }

  #remove(): void {
    // One that came along with a copy of the element is nobody's.
    for (const script of this.#host.querySelectorAll(':scope > script[data-clinic]')) script.remove();
    this.#script = this.#written = undefined;
  }
}

function isDescribed(): boolean {
  return [...document.querySelectorAll(selector)].some(({ textContent }) => described.test(textContent));
}

/** The address that the page gives as its own, else the one it was asked for by, without what follows `?` or `#`. */
function pageAddress(): string {
  const { origin, pathname } = location;
  return document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href || origin + pathname;
}
