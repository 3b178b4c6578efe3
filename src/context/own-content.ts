import type { ReactiveController, ReactiveElement } from 'lit';
import { parse } from '../content/parse.js';
import type { Problem } from '../content/problem.js';
import type { Checked, Schema } from '../content/schema.js';
import { ChildrenController } from './children-controller.js';
import { reportProblems } from './content-error-event.js';
import { InlineJson } from './inline-json.js';

type Host = ReactiveElement & { content?: unknown };

/** A source of content other than the property and inline JSON: an address, or the HTML inside the element. */
interface OtherContent {
  /** The content, unchecked: undefined if there is none, null if it is there but not read yet. */
  readonly data: unknown;
  /** What could not be read. */
  readonly problems?: readonly Problem[];
  /** Called when the element comes onto a page, and whenever something inside it changes. */
  look?(): void;
}

/** An element's own content, checked once: its `content` property, else its inline JSON, else the other source. */
export class OwnContent<Of extends Schema> implements ReactiveController {
  readonly #host: Host;
  readonly #schema: Of;
  readonly #name: string;
  readonly #other: OtherContent;
  readonly #inline: InlineJson;
  #raw: unknown;
  #checked: Checked<Of> | undefined;
  #unreported: readonly Problem[] = [];

  /**
   * @param host - The element.
   * @param schema - What its content should be.
   * @param name - Name of the content in messages.
   * @param other - Where to look when neither was given.
   */
  constructor(host: Host, schema: Of, name: string, other: OtherContent) {
    this.#host = host;
    this.#schema = schema;
    this.#name = name;
    this.#other = other;
    this.#inline = new InlineJson(host);
    new ChildrenController(host, () => {
      other.look?.();
      this.#inline.read();
    });
    host.addController(this);
  }

  /** The content as it was given, unchecked. */
  get #given(): unknown {
    return this.#host.content ?? this.#inline.value ?? this.#other.data;
  }

  /** Whether there is content of the element's own, usable or not. */
  get isGiven(): boolean {
    return this.#given !== undefined;
  }

  /** The usable content, or nothing. */
  get value(): Checked<Of> | undefined {
    const raw = this.#given;
    if (raw !== this.#raw) {
      this.#raw = raw;
      const { value, problems } = parse(this.#schema, raw, this.#name, this.#checked);
      this.#checked = value;
      this.#unreported = raw === this.#other.data ? [...(this.#other.problems ?? []), ...problems] : problems;
    }
    return this.#checked;
  }

  hostUpdated(): void {
    const problems = [...this.#unreported, ...this.#inline.problems];
    this.#unreported = this.#inline.problems = [];
    if (problems.length) reportProblems(this.#host, problems);
  }
}
