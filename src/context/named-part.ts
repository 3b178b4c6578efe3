import type { ReactiveController, ReactiveElement } from 'lit';

interface Identified {
  readonly id?: string | undefined;
}

/** The attributes by which elements name a part. */
interface Naming {
  readonly action?: string;
  readonly section?: string;
}

type Host = ReactiveElement & Naming;

/**
 * Picks one of several parts of a treatment: the one whose id an attribute names, or else the first. If none has that id, the
 * console says so once, and lists the ids that there are.
 */
export class NamedPart implements ReactiveController {
  readonly #host: Host;
  readonly #attribute: keyof Naming;
  readonly #kind: string;
  /** The parts that were searched without success. */
  #searched: readonly Identified[] | undefined;
  #warning: string | undefined;

  /**
   * @param host - The element.
   * @param attribute - Name of its attribute, and of the property.
   * @param kind - What such a part is called in the message.
   */
  constructor(host: Host, attribute: keyof Naming, kind: string) {
    this.#host = host;
    this.#attribute = attribute;
    this.#kind = kind;
    host.addController(this);
  }

  pick<Part extends Identified>(parts: readonly Part[] | undefined): Part | undefined {
    const id = this.#host[this.#attribute];
    const part = id ? parts?.find((candidate) => candidate.id === id) : parts?.[0];
    this.#searched = part ? undefined : parts;
    return part;
  }

  hostUpdated(): void {
    const parts = this.#searched;
    if (!parts?.length) return;
    const name = `${this.#attribute}="${this.#host[this.#attribute]}"`;
    const known = parts.map(({ id }) => `"${id ?? ''}"`).join(', ');
    const warning = `<${this.#host.localName} ${name}> names no ${this.#kind} of the treatment. It has ${known}.`;
    if (warning !== this.#warning) console.warn((this.#warning = warning));
  }
}
