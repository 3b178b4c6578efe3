import { css } from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }

  .desk {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2rem clamp(2rem, 4cqi, 3.5rem);
    max-inline-size: 110rem;
    margin-inline: auto;
    padding: clamp(1rem, 4cqi, 2.5rem);
  }

  h1 {
    margin: 0;
    font-size: 2em;
    letter-spacing: -0.02em;
    line-height: 1.2;
  }

  .lead {
    margin-block-start: 0.25em;
    color: var(--_muted);
    font-size: 1.0625em;
  }

  .text {
    display: block;
    inline-size: 100%;
    min-block-size: 24rem;
    padding: 0.75em;
    border: 1px solid var(--_mark);
    border-radius: 0.5em;
    background: var(--_surface);
    color: inherit;
    font:
      0.875em / 1.6 ui-monospace,
      monospace;
    tab-size: 2;
    resize: vertical;
  }

  .notes {
    min-inline-size: 0;
  }

  /* The clinic's page and not the desk's: its own ground, its own text. */
  .page {
    position: relative;
    min-inline-size: 0;
    min-block-size: 8rem;
    padding: clamp(1rem, 4cqi, 3rem);
    border: 1px solid var(--_border);
    background: Canvas;
    color: CanvasText;
  }

  @container (inline-size > 60rem) {
    .desk {
      grid-template-columns: minmax(0, 5fr) minmax(0, 7fr);
      grid-template-rows: auto auto 1fr;
    }

    header {
      grid-column: 1 / -1;
    }

    .page {
      grid-area: 2 / 2 / span 2;
      block-size: 90vh;
      overflow: auto;
      position: sticky;
      inset-block-start: 1rem;
    }
  }
`;
