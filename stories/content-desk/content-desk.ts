import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators/property.js';
import { query } from 'lit/decorators/query.js';
import '../../src/define.js';
import { base } from '../../src/theme/base.js';
import { tokens } from '../../src/theme/tokens.js';
import { controlStyles } from '../support/control.styles.js';
import { styles } from './content-desk.styles.js';
import type { NoteEvent } from './note-event.js';
import './notes.js';
import { readText, type Reading } from './reading.js';

/** Where an editor pastes a treatment, sees its page, and reads what to fix: each note leads to its place. */
export class ContentDesk extends LitElement {
  static override readonly styles = [tokens, base, controlStyles, styles];

  /** The treatment as it was written, in JSON or in Markdown. */
  @property({ attribute: false }) text = '';

  @query('.text') private readonly field!: HTMLTextAreaElement;

  #reading: Reading = { content: undefined, notes: [] };

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('text')) this.#reading = readText(this.text);
  }

  override render(): TemplateResult {
    const { content, notes } = this.#reading;
    return html`<div class="desk">
      <header>
        <h1>Content</h1>
        <p class="lead">Paste a treatment in JSON or Markdown, and see its page and what to fix.</p>
      </header>
      <div class="field">
        <label class="label" for="text">The treatment</label>
        <textarea
          id="text"
          class="text"
          dir="ltr"
          spellcheck="false"
          .value=${this.text}
          @input=${this.#handleInput}
        ></textarea>
      </div>
      <desk-notes class="notes" .notes=${notes} @desk-note=${this.#handleNote}></desk-notes>
      <div class="page" role="region" aria-label="The treatment page" tabindex="0">
        <clinic-treatment .content=${content}></clinic-treatment>
      </div>
    </div>`;
  }

  #handleInput(): void {
    this.text = this.field.value;
  }

  /** Selects the line, and brings it into the middle of the field. */
  #handleNote({ note }: NoteEvent): void {
    if (!note.position) return;
    const { field } = this;
    const lines = field.value.split('\n');
    const { line, column } = note.position;
    const start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
    field.focus();
    field.setSelectionRange(start + column - 1, start + lines[line - 1]!.length);
    field.scrollTop = (field.scrollHeight / lines.length) * line - field.clientHeight / 2;
  }
}

customElements.define('content-desk', ContentDesk);

declare global {
  interface HTMLElementTagNameMap {
    'content-desk': ContentDesk;
  }
}
