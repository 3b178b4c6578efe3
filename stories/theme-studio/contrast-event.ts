import type { MeasuredPair } from './contrast.js';

/** The colours were measured anew. */
export class ContrastEvent extends Event {
  static readonly type = 'studio-contrast';

  readonly pairs: readonly MeasuredPair[];

  constructor(pairs: readonly MeasuredPair[]) {
    super(ContrastEvent.type, { bubbles: true, composed: true });
    this.pairs = pairs;
  }
}

declare global {
  interface HTMLElementEventMap {
    'studio-contrast': ContrastEvent;
  }
}
