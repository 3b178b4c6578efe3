import { html, LitElement, nothing, svg } from 'lit';
import { property } from 'lit/decorators/property.js';
import { query } from 'lit/decorators/query.js';
import { state } from 'lit/decorators/state.js';
import { live } from 'lit/directives/live.js';
import { base } from '../../src/theme/base.js';
import { tokens } from '../../src/theme/tokens.js';
import { controlStyles } from '../support/control.styles.js';
import { hexOf, isColour } from './colour.js';
import { styles } from './colour-field.styles.js';
import { presets } from './presets.js';

/**
 * A colour: picked, chosen from a few, or written as anything that CSS understands. Its `input` and `change` events are
 * those of a field of the platform; words that are no colour fire neither.
 */
export class StudioColourField extends LitElement {
  static override readonly styles = [tokens, base, controlStyles, styles];

  @property() label = '';

  /** Ends the names of its two fields, if a page has more than one colour field. */
  @property() purpose = '';

  /** As written in CSS; empty if there is none. */
  @property() value = '';

  /** What applies if there is none, in words. */
  @property() placeholder = '';

  /** That colour. */
  @property() fallback = '';

  /** Offers colours to begin with. */
  @property({ type: Boolean }) presets = false;

  /** The text in the field while the designer types. */
  @state() private draft?: string;

  /** Whether the designer left the field with an invalid colour. While typing, every word is invalid at first. */
  @state() private mistaken = false;

  @query('.picker') private readonly picker!: HTMLInputElement;
  @query('.sample') private readonly sample!: HTMLElement;

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('value') && this.value !== this.draft?.trim()) this.draft = undefined;
    if (this.draft === undefined) this.mistaken = false;
  }

  /** The picker accepts only hexadecimal colours, so the browser computes this one on an element. */
  protected override updated(): void {
    this.sample.style.color = this.value || this.fallback;
    const colour = hexOf(getComputedStyle(this.sample).color);
    if (this.picker.value !== colour) this.picker.value = colour;
  }

  override render() {
    return html`<fieldset class="field">
      <legend class="label">${this.label}</legend>
      <div class="colour">
        <input
          class="picker"
          type="color"
          aria-label="Pick a colour${this.purpose}"
          @input=${this.#handleInput}
          @change=${this.#handleChange}
        />
        <span class="sample"></span>
        <input
          class="input"
          type="text"
          dir="ltr"
          spellcheck="false"
          autocomplete="off"
          aria-label="Any colour of CSS${this.purpose}"
          aria-invalid=${this.mistaken ? 'true' : nothing}
          aria-describedby="mistake"
          placeholder=${this.placeholder}
          .value=${live(this.draft ?? this.value)}
          @input=${this.#handleInput}
          @change=${this.#handleChange}
        />
      </div>
      <p id="mistake" class="mistake" role="status">
        ${this.mistaken ? `No browser knows “${this.draft}”: try #0f766e, teal or oklch(0.5 0.1 180).` : ''}
      </p>
      ${this.presets ? this.#renderPresets() : nothing}
    </fieldset>`;
  }

  #renderPresets() {
    return html`<ul class="presets" role="list">
      ${presets.map(
        ({ name, colour }) =>
          html`<li>
            <button
              type="button"
              class="preset"
              title=${name}
              aria-label=${name}
              aria-pressed=${String(colour === (this.value || this.fallback))}
              @click=${() => this.#choose(colour)}
            >
              ${dot(colour)}
            </button>
          </li>`,
      )}
    </ul>`;
  }

  #choose(colour: string): void {
    this.value = colour;
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  #handleInput(event: Event): void {
    this.draft = (event.target as HTMLInputElement).value;
    const text = this.draft.trim();
    if (isColour(text)) this.value = text;
    else event.stopPropagation();
  }

  /** Unlike `input`, it does not leave a shadow root by itself. */
  #handleChange(event: Event): void {
    const text = (event.target as HTMLInputElement).value.trim();
    this.mistaken = text !== '' && !isColour(text);
    if (this.mistaken) return;
    this.draft = undefined;
    this.#choose(text);
  }
}

/** A fill in SVG is an attribute that a strict security policy allows. */
function dot(colour: string) {
  return html`<svg class="dot" viewBox="0 0 28 28" aria-hidden="true">
    ${svg`<circle cx="14" cy="14" r="13" fill=${colour}></circle>`}
  </svg>`;
}

customElements.define('studio-colour-field', StudioColourField);

declare global {
  interface HTMLElementTagNameMap {
    'studio-colour-field': StudioColourField;
  }
}
