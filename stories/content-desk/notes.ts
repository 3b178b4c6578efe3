import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators/property.js';
import { base } from '../../src/theme/base.js';
import { tokens } from '../../src/theme/tokens.js';
import { NoteEvent } from './note-event.js';
import { styles } from './notes.styles.js';
import type { Note } from './reading.js';

/**
 * The notes on some content: what cannot be shown, and what to look at as health information.
 *
 * @fires {NoteEvent} desk-note - A note was chosen whose place is known.
 */
export class DeskNotes extends LitElement {
  static override readonly styles = [tokens, base, styles];

  @property({ attribute: false }) notes: readonly Note[] = [];

  override render(): TemplateResult {
    const problems = this.notes.filter(({ kind }) => kind === 'problem');
    const findings = this.notes.filter(({ kind }) => kind !== 'problem');
    return html`<div>
      ${this.#renderGroup('Cannot be shown', 'Everything can be shown as it is written.', problems)}
      ${this.#renderGroup('To look at as health information', 'Nothing to look at.', findings)}
    </div>`;
  }

  #renderGroup(title: string, none: string, notes: readonly Note[]): TemplateResult {
    return html`<section class="group">
      <h2 class="title">${title}${notes.length ? ` (${notes.length})` : nothing}</h2>
      ${
        notes.length
          ? html`<ul class="notes" role="list">
              ${notes.map((note) => html`<li class="entry">${this.#renderNote(note)}</li>`)}
            </ul>`
          : html`<p class="none">${none}</p>`
      }
    </section>`;
  }

  #renderNote(note: Note): TemplateResult {
    const { kind, path, text, rule, position } = note;
    // A note with a place but no path continues the line number: "Line 1 is HTML …".
    const stop = path || /^\p{Lu}/u.test(text) ? '.' : '';
    // Each piece ends with its space: one in a text node of its own, beside a comment of Lit, Chromium keeps from screen readers.
    const place = position ? `Line ${position.line}${stop} ` : nothing;
    const words = html`<span class="kind ${kind}">${`${kinds[kind]}. `}</span>${place}${
        path ? html`<span class="path">${`${path} `}</span>` : nothing
      }${text}${rule ? html`<span class="rule">${rule}</span>` : nothing}`;
    return position
      ? html`<button class="body" type="button" @click=${() => this.#handleClick(note)}>${words}</button>`
      : html`<p class="body">${words}</p>`;
  }

  #handleClick(note: Note): void {
    const event = new NoteEvent(note);
    this.dispatchEvent(event);
  }
}

const kinds: Readonly<Record<Note['kind'], string>> = {
  problem: 'Problem',
  error: 'Should not be published',
  warning: 'Look again',
  note: 'Good to know',
};

customElements.define('desk-notes', DeskNotes);

declare global {
  interface HTMLElementTagNameMap {
    'desk-notes': DeskNotes;
  }
}
