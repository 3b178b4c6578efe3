/**
 * One hand-written Lit element that shows questions from a property in one shadow root, and does nothing else; with the
 * attribute `searchable` it has a search field, to tell what a browser takes for one.
 */
import { css, html, LitElement, nothing } from 'lit';

class BenchFloor extends LitElement {
  static properties = { content: { attribute: false } };

  static styles = css`
    details {
      border-block-start: 1px solid #ccc;
    }
    summary {
      padding: 1em;
      font-weight: 600;
    }
    p {
      margin: 0;
      padding: 0 1em 1em;
    }
  `;

  render() {
    return html`<h2>${this.content?.heading}</h2>
      ${this.hasAttribute('searchable') ? html`<label>Search <input type="search" /></label>` : nothing}
      ${this.content?.items.map(
        ({ question, answer }) =>
          html`<details>
            <summary>${question}</summary>
            <p>${answer}</p>
          </details>`,
      )}`;
  }
}

customElements.define('bench-floor', BenchFloor);
