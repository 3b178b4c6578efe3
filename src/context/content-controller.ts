import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { Checked, Schema } from '../content/schema.js';
import type { Treatment } from '../content/treatment.js';
import { HtmlContent } from './html-content.js';
import { OwnContent } from './own-content.js';
import { treatmentContext, type TreatmentContext } from './treatment-context.js';

type Host = ReactiveElement & { content?: unknown; headingLevel?: number | undefined };

interface Language {
  readonly lang?: string | undefined;
  readonly dir?: 'ltr' | 'rtl' | undefined;
}

/**
 * Finds an element's content: its `content` property, else its inline JSON, else the HTML inside it, else its part of the
 * surrounding treatment.
 * What comes from outside is checked here, once; what a provider shares has been checked already.
 */
export class ContentController<Of extends Schema> implements ReactiveController {
  readonly #host: Host;
  readonly #select: (treatment: Treatment) => Checked<Of> | undefined;
  readonly #html: HtmlContent;
  readonly #own: OwnContent<Of>;
  #provided: TreatmentContext | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(
    host: Host,
    schema: Of,
    name: string,
    select: (treatment: Treatment) => Checked<Of> | undefined,
  ) {
    this.#host = host;
    this.#select = select;
    this.#html = new HtmlContent(host, name);
    this.#own = new OwnContent(host, schema, name, this.#html);
    host.addController(this);
  }

  /** The treatment around the element, with the terms and sources that its text refers to. */
  get treatment(): Treatment | undefined {
    return this.#provided?.treatment;
  }

  /**
   * Level of the element's heading: its own, else that of the HTML it shows, else the provider's, else 2. Level 1 is the
   * page's.
   */
  get headingLevel(): number {
    const { content, headingLevel } = this.#host;
    const level = headingLevel || (!content && this.#html.level) || this.#provided?.headingLevel;
    return Math.max(2, Math.floor(level!) || 2);
  }

  /** The content to show, or nothing. */
  get value(): Checked<Of> | undefined {
    return this.#own.isGiven ? this.#own.value : this.treatment && this.#select(this.treatment);
  }

  /** Language and direction of the content, where the author names them: the section's, else the treatment's. */
  get language(): Language {
    const { lang, dir } = (this.value ?? {}) as Language;
    return { lang: lang ?? this.treatment?.lang, dir: dir ?? this.treatment?.dir };
  }

  hostConnected(): void {
    const request = new ContextEvent(treatmentContext, this.#host, this.#take, true);
    this.#host.dispatchEvent(request);
  }

  hostUpdate(): void {
    // What the author wrote stays visible until there is something to show in its place.
    this.#html.show(!this.value);
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    // The element may be moved out of any treatment and rendered there: it must not keep the treatment that it left.
    this.#unsubscribe = this.#provided = undefined;
  }

  /** Takes the provider's value. A provider that is inserted between the element and its current one takes over. */
  readonly #take = (provided: TreatmentContext, unsubscribe?: () => void): void => {
    if (unsubscribe !== this.#unsubscribe) this.#unsubscribe?.();
    this.#unsubscribe = unsubscribe;
    this.#provided = provided;
    this.#host.requestUpdate();
  };
}
