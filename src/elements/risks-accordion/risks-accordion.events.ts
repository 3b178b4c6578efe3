import type { ToggleCause } from '../../parts/disclosure-controller.js';

/** A reader opened or closed a risk. */
export class ClinicRisksToggleEvent extends Event {
  static readonly type = 'clinic-risks-toggle';

  /** Id of the risk. */
  readonly id: string;

  /** Name of the risk. */
  readonly label: string;

  /** Whether the risk is open now. */
  readonly open: boolean;

  /** What the reader did: `click`, `link`, `find` or `all`. */
  readonly cause: ToggleCause;

  constructor(id: string, label: string, open: boolean, cause: ToggleCause) {
    super(ClinicRisksToggleEvent.type, { bubbles: true, composed: true });
    this.id = id;
    this.label = label;
    this.open = open;
    this.cause = cause;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'clinic-risks-toggle': ClinicRisksToggleEvent;
  }
}
