import type { ToggleCause } from '../../parts/disclosure-controller.js';

/** A reader opened or closed an answer. */
export class ClinicFaqToggleEvent extends Event {
  static readonly type = 'clinic-faq-toggle';

  /** Id of the question. */
  readonly id: string;

  /** Text of the question. */
  readonly label: string;

  /** Whether the answer is open now. */
  readonly open: boolean;

  /** What the reader did: `click`, `link`, `find` or `all`. */
  readonly cause: ToggleCause;

  constructor(id: string, label: string, open: boolean, cause: ToggleCause) {
    super(ClinicFaqToggleEvent.type, { bubbles: true, composed: true });
    this.id = id;
    this.label = label;
    this.open = open;
    this.cause = cause;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'clinic-faq-toggle': ClinicFaqToggleEvent;
  }
}
