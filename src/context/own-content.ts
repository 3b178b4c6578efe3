import type { ReactiveController, ReactiveElement } from 'lit';
import type { GenericSchema } from 'valibot';
import { parse } from '../content/parse.js';
import type { Checked } from '../content/primitives.js';
import type { Problem } from '../content/problem.js';
import { reportProblems } from './content-error-event.js';
import { InlineJsonController } from './inline-json.js';

type Host = ReactiveElement & { content?: unknown };

/** Content given to an element itself, checked once: its `content` property, else its inline JSON. */
export class OwnContent<Schema extends GenericSchema> implements ReactiveController {
  readonly #host: Host;
  readonly #schema: Schema;
  readonly #name: string;
  readonly #otherwise: () => unknown;
  readonly #inline: InlineJsonController;
  #raw: unknown;
  #checked: Checked<Schema> | undefined;
  #unreported: readonly Problem[] = [];
  #reportedError: string | undefined;

  /**
   * @param host - The element.
   * @param schema - What its content should be.
   * @param name - Name of the content in messages.
   * @param otherwise - Where to look when nothing was given.
   */
  constructor(host: Host, schema: Schema, name: string, otherwise: () => unknown = () => undefined) {
    this.#host = host;
    this.#schema = schema;
    this.#name = name;
    this.#otherwise = otherwise;
    this.#inline = new InlineJsonController(host);
    host.addController(this);
  }

  /** The content as it was given, unchecked. */
  get #given(): unknown {
    return this.#host.content ?? this.#inline.value ?? this.#otherwise();
  }

  /** Whether there is content of the element's own, usable or not. */
  get isGiven(): boolean {
    return this.#given != null;
  }

  /** The usable content, or nothing. */
  get value(): Checked<Schema> | undefined {
    const raw = this.#given;
    if (raw !== this.#raw) {
      this.#raw = raw;
      ({ value: this.#checked, problems: this.#unreported } = parse(this.#schema, raw, this.#name));
    }
    return this.#checked;
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
