import type { Look } from './look.js';

/** A designer chose something. While a slider moves, or a colour is looked for, the choice is not yet settled. */
export class LookEvent extends Event {
  static readonly type = 'studio-look';

  readonly look: Look;
  readonly settled: boolean;

  constructor(look: Look, settled: boolean) {
    super(LookEvent.type, { bubbles: true, composed: true });
    this.look = look;
    this.settled = settled;
  }
}

declare global {
  interface HTMLElementEventMap {
    'studio-look': LookEvent;
  }
}
