import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { GenericSchema } from 'valibot';
import { parse } from '../content/parse.js';
import type { Checked } from '../content/primitives.js';
import type { Problem } from '../content/problem.js';
import type { Treatment } from '../content/treatment.js';
import { reportProblems } from './content-error-event.js';
import { InlineJsonController } from './inline-json.js';
import { treatmentContext } from './treatment-context.js';

type Host = ReactiveElement & { content?: unknown; headingLevel?: number | undefined };

/**
 * Finds an element's content: its `content` property, else its inline JSON, else its part of the surrounding treatment.
 * What comes from outside is checked here, once; what a provider shares has been checked already.
 */
export class ContentController<Schema extends GenericSchema> implements ReactiveController {
  readonly #host: Host;
  readonly #schema: Schema;
  readonly #name: string;
  readonly #select: (treatment: Treatment) => Checked<Schema> | undefined;
  readonly #inline: InlineJsonController;
  readonly #provider: ContextConsumer<typeof treatmentContext, Host>;
  #raw: unknown;
  #checked: Checked<Schema> | undefined;
  #unreported: readonly Problem[] = [];
  #reportedError: string | undefined;

  constructor(
    host: Host,
    schema: Schema,
    name: string,
    select: (treatment: Treatment) => Checked<Schema> | undefined,
  ) {
    this.#host = host;
    this.#schema = schema;
    this.#name = name;
    this.#select = select;
    this.#inline = new InlineJsonController(host);
    this.#provider = new ContextConsumer(host, { context: treatmentContext, subscribe: true });
    host.addController(this);
  }

  /** The treatment around the element, with the terms and sources that its text refers to. */
  get treatment(): Treatment | undefined {
    return this.#provider.value?.treatment;
  }

  /** Level of the element's heading: its own, else the provider's, else 2. */
  get headingLevel(): number {
    return this.#host.headingLevel || (this.#provider.value?.headingLevel ?? 2);
  }

  /** The content to show, or nothing. */
  get value(): Checked<Schema> | undefined {
    const raw = this.#host.content ?? this.#inline.value;
    if (raw == null) return this.treatment && this.#select(this.treatment);
    if (raw !== this.#raw) {
      this.#raw = raw;
      ({ value: this.#checked, problems: this.#unreported } = parse(this.#schema, raw, this.#name));
    }
    return this.#checked;
  }

  hostDisconnected(): void {
    // The element may be put down outside of any treatment; a treatment it left must not stay with it.
    if (this.#provider.value) {
      this.#provider.value = undefined;
      this.#host.requestUpdate();
    }
  }

  hostUpdated(): void {
    const { error } = this.#inline;
    if (error !== this.#reportedError) {
      this.#reportedError = error;
      if (error) this.#unreported = [{ path: '', message: `is not valid JSON: ${error}.` }];
    }
    if (!this.#unreported.length) return;
    reportProblems(this.#host, this.#unreported);
    this.#unreported = [];
  }
}
