import { html, LitElement, nothing, unsafeCSS } from 'lit';
import { property } from 'lit/decorators/property.js';
import { state } from 'lit/decorators/state.js';
import { base } from '../../src/theme/base.js';
import { tokens } from '../../src/theme/tokens.js';
import { contrastPairs } from '../../tests/support/contrast-pairs.js';
import { ContrastEvent } from './contrast-event.js';
import { styles } from './contrast-table.styles.js';
import type { Look } from './look.js';
import { isText, ratioOf, ratioText, verdictOf, type MeasuredPair } from './contrast.js';

const foregrounds = [...new Set(contrastPairs.map(({ foreground }) => foreground))];
const backgrounds = [...new Set(contrastPairs.map(({ background }) => background))];
const pairAt = (foreground: string, background: string) =>
  contrastPairs.findIndex((pair) => pair.foreground === foreground && pair.background === background);

/** A class for each colour, of which the tokens are those of the elements. `page` is the browser's own. */
const colours = unsafeCSS(
  [...foregrounds, ...backgrounds]
    .map((role) => [role, role === 'page' ? 'Canvas' : `var(--_${role})`] as const)
    .map(([role, colour]) => `.of-${role} { color: ${colour}; } .on-${role} { background: ${colour}; }`)
    .join('\n'),
);

/** A column is narrower than the longest of them: a soft hyphen says where that one breaks. */
const words = (role: string) => role.replaceAll('-', ' ').replace('emergency', 'emer\u00adgency');

/**
 * Every pair of colours that the theme promises to be readable, painted with the tokens that hold where it stands, and
 * measured as the browser has worked them out.
 */
export class StudioContrastTable extends LitElement {
  static override readonly styles = [tokens, base, colours, styles];

  static {
    // What is measured of one update is shown by the next: Lit need not warn of it.
    this.disableWarning?.('change-in-update');
  }

  /** Changes when the colours may have. A style that is inherited tells nobody that it has changed. */
  @property({ attribute: false }) look?: Look;

  @state() private ratios: readonly number[] = [];

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('look')) this.#measure();
  }

  override render() {
    return html`<div class="frame" role="region" aria-label="Contrast of each pair" tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">Colour</th>
            ${backgrounds.map((role) => html`<th scope="col">on ${words(role)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${foregrounds.map(
            (foreground) =>
              html`<tr>
                <th scope="row">${words(foreground)}</th>
                ${backgrounds.map((background) => this.#renderPair(pairAt(foreground, background)))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  #renderPair(index: number) {
    const pair = contrastPairs[index];
    if (!pair) return html`<td></td>`;
    return html`<td>
      <span class="pair on-${pair.background}" data-pair=${index} aria-hidden="true">
        <span class="of-${pair.foreground}">${isText(pair) ? 'Aa' : '●'}</span>
      </span>
      ${this.#renderRatio({ ...pair, ratio: this.ratios[index] ?? NaN })}
    </td>`;
  }

  #renderRatio(pair: MeasuredPair) {
    if (Number.isNaN(pair.ratio)) return nothing;
    const { symbol, word, passes } = verdictOf(pair);
    return html`<span class="ratio">${ratioText(pair.ratio)}</span>
      <span class=${passes ? 'verdict' : 'verdict fails'}
        ><span aria-hidden="true">${symbol}</span> ${word}</span
      >`;
  }

  #measure(): void {
    const painted = [...this.renderRoot.querySelectorAll<HTMLElement>('.pair')];
    const measured = painted.map((ground): [number, number] => {
      const { color } = getComputedStyle(ground.firstElementChild!);
      return [Number(ground.dataset.pair), ratioOf(color, getComputedStyle(ground).backgroundColor)];
    });
    const ratioAt = new Map(measured);
    this.ratios = contrastPairs.map((_, index) => ratioAt.get(index)!);
    const event = new ContrastEvent(
      contrastPairs.map((pair, index) => ({ ...pair, ratio: this.ratios[index]! })),
    );
    this.dispatchEvent(event);
  }
}

customElements.define('studio-contrast-table', StudioContrastTable);

declare global {
  interface HTMLElementTagNameMap {
    'studio-contrast-table': StudioContrastTable;
  }
}
