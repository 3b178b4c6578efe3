import { html } from 'lit';
import { live } from 'lit/directives/live.js';

/** One of a few, and its word. */
export interface Option {
  readonly value: string;
  readonly word: string;
  /** What stands before the word. */
  readonly sample?: unknown;
}

/** What every kind of field needs. */
export interface Field {
  readonly label: string;
  /** Its own among the fields of a form. */
  readonly name: string;
  readonly value: string;
  readonly pick: (value: string, settled: boolean) => void;
}

const valueOf = (event: Event) => (event.target as HTMLInputElement | HTMLSelectElement).value;

/** A few possibilities, all in sight. */
export function choice({ label, name, value, pick }: Field, options: readonly Option[]) {
  return html`<fieldset class="field">
    <legend class="label">${label}</legend>
    <div class="choice">
      ${options.map(
        (option) =>
          html`<label class="option">
            <input
              type="radio"
              name=${name}
              .value=${option.value}
              .checked=${live(option.value === value)}
              @change=${() => pick(option.value, true)}
            />
            ${option.sample} ${option.word}
          </label>`,
      )}
    </div>
  </fieldset>`;
}

/** More possibilities than have room. */
export function list({ label, name, value, pick }: Field, options: readonly Option[]) {
  return html`<div class="field">
    <label class="label" for=${name}>${label}</label>
    <select id=${name} class="input" @change=${(event: Event) => pick(valueOf(event), true)}>
      ${options.map(
        (option) =>
          html`<option .value=${option.value} .selected=${option.value === value}>${option.word}</option>`,
      )}
    </select>
  </div>`;
}

interface Range {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly unit: string;
}

/** A number between two others. */
export function slider({ label, name, value, pick }: Field, { min, max, step, unit }: Range) {
  return html`<div class="field">
    <div class="labels">
      <label class="label" for=${name}>${label}</label>
      <output class="output" dir="ltr" for=${name}>${value}${unit}</output>
    </div>
    <input
      id=${name}
      class="slider"
      type="range"
      min=${min}
      max=${max}
      step=${step}
      aria-valuetext="${value}${unit}"
      .value=${live(value)}
      @input=${(event: Event) => pick(valueOf(event), false)}
      @change=${(event: Event) => pick(valueOf(event), true)}
    />
  </div>`;
}
