import { html, LitElement } from 'lit';
import { property } from 'lit/decorators/property.js';
import { query } from 'lit/decorators/query.js';
import { state } from 'lit/decorators/state.js';
import { base } from '../../src/theme/base.js';
import { tokens } from '../../src/theme/tokens.js';
import { controlStyles } from '../support/control.styles.js';
import { styles } from './paste-box.styles.js';

/** Lines to paste, and a button that copies them. */
export class StudioPasteBox extends LitElement {
  static override readonly styles = [tokens, base, controlStyles, styles];

  @property({ attribute: false }) text = '';

  @state() private outcome = '';

  @query('pre') private readonly lines!: HTMLPreElement;

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('text')) this.outcome = '';
  }

  override render() {
    return html`<pre
        class="lines"
        dir="ltr"
        tabindex="0"
        aria-label="CSS to paste"
      ><code>${this.text}</code></pre>
      <div class="copy">
        <button type="button" class="button primary" @click=${this.#handleCopy}>Copy CSS</button>
        <p class="outcome" role="status">${this.outcome}</p>
      </div>`;
  }

  async #handleCopy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.text);
      this.outcome = 'Copied. Paste it into the style sheet of the site.';
    } catch {
      // A browser may keep the clipboard from a page that is framed, or not served safely.
      getSelection()?.selectAllChildren(this.lines);
      this.outcome = 'This browser keeps its clipboard. The lines are selected: copy them with the keyboard.';
    }
  }
}

customElements.define('studio-paste-box', StudioPasteBox);

declare global {
  interface HTMLElementTagNameMap {
    'studio-paste-box': StudioPasteBox;
  }
}
