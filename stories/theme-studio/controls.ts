import { html, LitElement, unsafeCSS } from 'lit';
import { property } from 'lit/decorators/property.js';
import { base } from '../../src/theme/base.js';
import { tokens } from '../../src/theme/tokens.js';
import { controlStyles } from '../support/control.styles.js';
import { styles } from './controls.styles.js';
import './colour-field.js';
import type { StudioColourField } from './colour-field.js';
import { choice, list, slider, type Field, type Option } from './fields.js';
import { LookEvent } from './look-event.js';
import { defaultLook, tokensOf, type Look } from './look.js';
import { defaultOf, themes, themeSheet } from './themes.js';

const schemeOptions: readonly Option[] = [
  { value: 'page', word: 'As the page' },
  { value: 'light', word: 'Light' },
  { value: 'dark', word: 'Dark' },
];
const densityOptions: readonly Option[] = [
  { value: '0.75', word: 'Compact' },
  { value: '1', word: 'Comfortable' },
  { value: '1.125', word: 'Roomy' },
];
const radii = { min: 0, max: 2, step: 0.125, unit: ' em' };
const scales = { min: 75, max: 200, step: 5, unit: ' %' };
const fontOptions = (page: string): readonly Option[] => [
  { value: '', word: 'As in the theme' },
  { value: 'page', word: page },
  { value: 'sans', word: 'Sans serif of the system' },
  { value: 'serif', word: 'Serif of the system' },
  { value: 'rounded', word: 'Rounded, where there is one' },
];
const themeOptions = Object.keys(themes).map((value) => ({
  value,
  word: value.replace(/^./, (letter) => letter.toUpperCase()).replace('-', ' '),
  sample: html`<span class="theme" data-clinic-theme=${value} aria-hidden="true"></span>`,
}));

/** Everything a designer can choose. Each choice is told by a {@link LookEvent}. */
export class StudioControls extends LitElement {
  static override readonly styles = [tokens, base, controlStyles, unsafeCSS(themeSheet), styles];

  @property({ attribute: false }) look: Look = defaultLook;

  override render() {
    const set = tokensOf(this.look);
    const effective = (name: string) => set.get(name) ?? defaultOf(name) ?? '';
    return html`<div class="fields">
      ${choice(
        {
          label: 'Start from',
          name: 'theme',
          value: this.look.theme,
          // What a theme decides is decided anew; the page around keeps its scheme and its size.
          pick: (theme) =>
            this.#tell({ ...defaultLook, theme, scheme: this.look.scheme, scale: this.look.scale }, true),
        },
        themeOptions,
      )}
      <studio-colour-field
        label="Accent"
        presets
        .value=${effective('--clinic-accent')}
        .fallback=${defaultOf('--clinic-accent')}
        placeholder="The default teal"
        @input=${this.#handleColour('accent', false)}
        @change=${this.#handleColour('accent', true)}
      ></studio-colour-field>
      <studio-colour-field
        label="Second hue, if you want one"
        purpose=" for the second hue"
        .value=${effective('--clinic-accent-2')}
        .fallback=${effective('--clinic-accent')}
        placeholder="As the accent"
        @input=${this.#handleColour('accent2', false)}
        @change=${this.#handleColour('accent2', true)}
      ></studio-colour-field>
      ${choice(this.#field('Scheme', 'scheme'), schemeOptions)}
      <div class="two">
        ${list(this.#field('Font', 'font'), fontOptions('That of the page'))}
        ${list(this.#field('Font of headings', 'headingFont'), fontOptions('As the text'))}
      </div>
      <div class="two">
        ${slider(this.#field('Radius', 'radius', String(parseFloat(effective('--clinic-radius')))), radii)}
        ${slider(this.#field('Text size', 'scale'), scales)}
      </div>
      ${choice(this.#field('Density', 'density', effective('--clinic-density')), densityOptions)}
      <button type="button" class="button" @click=${this.#handleReset}>Begin again</button>
    </div>`;
  }

  #tell(look: Look, settled: boolean): void {
    this.look = look;
    const event = new LookEvent(look, settled);
    this.dispatchEvent(event);
  }

  #field(label: string, name: keyof Look, value = String(this.look[name])): Field {
    const read = typeof this.look[name] === 'number' ? Number : String;
    return {
      label,
      name,
      value,
      pick: (picked, settled) => this.#tell({ ...this.look, [name]: read(picked) }, settled),
    };
  }

  #handleColour(name: 'accent' | 'accent2', settled: boolean) {
    return ({ currentTarget }: Event) => {
      const { value } = currentTarget as StudioColourField;
      this.#tell({ ...this.look, [name]: value || this.#none(name) }, settled);
    };
  }

  /** An emptied field takes back the colour, also one that comes from the theme. */
  #none(name: 'accent' | 'accent2'): string {
    const token = name === 'accent' ? '--clinic-accent' : '--clinic-accent-2';
    return themes[this.look.theme]?.get(token) === 'initial' ? '' : 'initial';
  }

  #handleReset(): void {
    this.#tell(defaultLook, true);
  }
}

customElements.define('studio-controls', StudioControls);

declare global {
  interface HTMLElementTagNameMap {
    'studio-controls': StudioControls;
  }
}
