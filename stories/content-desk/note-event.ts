import type { Note } from './reading.js';

/** An editor wants to see the place that a note is about. */
export class NoteEvent extends Event {
  static readonly type = 'desk-note';

  readonly note: Note;

  constructor(note: Note) {
    super(NoteEvent.type, { bubbles: true, composed: true });
    this.note = note;
  }
}

declare global {
  interface HTMLElementEventMap {
    'desk-note': NoteEvent;
  }
}
