import { html, LitElement } from 'lit';
import { property } from 'lit/decorators/property.js';
import { query } from 'lit/decorators/query.js';
import { state } from 'lit/decorators/state.js';
import '../../src/define.js';
import { base } from '../../src/theme/base.js';
import { tokens } from '../../src/theme/tokens.js';
import type { TreatmentContent } from '../../src/content/treatment.js';
import { controlStyles } from '../support/control.styles.js';
import type { ContrastEvent } from './contrast-event.js';
import './contrast-table.js';
import type { MeasuredPair } from './contrast.js';
import './controls.js';
import { cssOf } from './look-css.js';
import type { LookEvent } from './look-event.js';
import { defaultLook, wear, type Look } from './look.js';
import './paste-box.js';
import { styles } from './theme-studio.styles.js';
import { verdict } from './verdict.js';

/**
 * Where a designer finds the clinic's look: what can be chosen, the whole page that follows, every pair of colours
 * measured, and the few lines to paste.
 *
 * @fires {LookEvent} studio-look - A choice; who keeps the look in an address listens to it.
 */
export class ThemeStudio extends LitElement {
  static override readonly styles = [tokens, base, controlStyles, styles];

  @property({ attribute: false }) look: Look = defaultLook;

  /** The treatment that wears the look. */
  @property({ attribute: false }) content?: TreatmentContent;

  @state() private pairs: readonly MeasuredPair[] = [];

  @query('.worn') private readonly worn!: HTMLElement;
  @query('.page') private readonly page!: HTMLElement;
  @query('.pairs') private readonly pairsHeading!: HTMLElement;

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('look')) return;
    wear(this.worn, this.look);
    this.page.style.fontSize = `${this.look.scale}%`;
  }

  override render() {
    return html`<div class="studio">
      <header class="header">
        <h1 class="title">Theme studio</h1>
        <p class="lead">Pick the clinic’s colour. Everything else follows, and stays readable.</p>
      </header>
      <section class="controls" aria-label="The look">
        <studio-controls .look=${this.look} @studio-look=${this.#handleLook}></studio-controls>
      </section>
      <section class="results" aria-label="Result">
        <div class="paste">
          <h2 class="label">To paste</h2>
          <studio-paste-box .text=${cssOf(this.look)}></studio-paste-box>
        </div>
        <div class="contrast">
          <h2 class="label">Contrast</h2>
          <div role="status">${verdict(this.pairs)}</div>
          <button type="button" class="link" @click=${this.#handleEachPair}>See each pair</button>
        </div>
      </section>
      <div class="worn">
        <div class="page" role="region" aria-label="The treatment page" tabindex="0">
          <clinic-treatment .content=${this.content}></clinic-treatment>
        </div>
        <section class="table" aria-labelledby="pairs">
          <h2 class="pairs" id="pairs" tabindex="-1">Pair by pair</h2>
          <p class="note">
            Every colour on every background it may have, as this browser paints it. Text needs 4.5 (AA) or 7
            (AAA); symbols, lines and rings need 3.
          </p>
          <studio-contrast-table
            .look=${this.look}
            @studio-contrast=${this.#handleContrast}
          ></studio-contrast-table>
        </section>
      </div>
    </div>`;
  }

  #handleLook({ look }: LookEvent): void {
    this.look = look;
  }

  #handleContrast({ pairs }: ContrastEvent): void {
    this.pairs = pairs;
  }

  #handleEachPair(): void {
    this.pairsHeading.focus({ preventScroll: true });
    this.pairsHeading.scrollIntoView();
  }
}

customElements.define('theme-studio', ThemeStudio);

declare global {
  interface HTMLElementTagNameMap {
    'theme-studio': ThemeStudio;
  }
}
