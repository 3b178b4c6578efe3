import { css } from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }

  .studio {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2rem;
    max-inline-size: 100rem;
    margin-inline: auto;
    padding: clamp(1rem, 4cqi, 2.5rem);
  }

  .title {
    margin: 0;
    font-size: 2em;
    font-weight: 700;
    letter-spacing: -0.02em;
    line-height: 1.2;
  }

  .lead {
    margin-block-start: 0.25em;
    color: var(--_muted);
    font-size: 1.0625em;
  }

  .controls,
  .results {
    padding-block-start: 1.5rem;
    border-block-start: 1px solid var(--_border);
  }

  .results {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
    gap: 1.5rem 2.5rem;
  }

  .paste,
  .contrast {
    min-inline-size: 0;
  }

  .verdict {
    font-size: 1.25em;
    font-weight: 600;
    text-wrap: balance;
  }

  .details {
    margin-block-start: 0.25em;
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .link {
    min-block-size: 44px;
    color: var(--_link);
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  /* What follows is the clinic's page and not the studio's: its own ground, its own text. */
  .worn {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2rem;
    min-inline-size: 0;
  }

  .page,
  .table {
    min-inline-size: 0;
    padding: clamp(1rem, 4cqi, 3rem);
    border: 1px solid light-dark(oklch(0.89 0.01 183), oklch(0.34 0.01 183));
    background: Canvas;
    color: CanvasText;
  }

  /* What the elements place for screen readers only would otherwise lengthen the studio. */
  .page {
    position: relative;
  }

  .table {
    padding-inline: clamp(1rem, 3cqi, 2rem);
  }

  .pairs {
    font-size: 1.375em;
    line-height: 1.3;
  }

  .note {
    margin-block: 0.25em 1.25em;
  }

  /* The page is below the controls: a window of it stays at the lower edge while they are used, and shows what they do. */
  @container (inline-size <= 60rem) {
    .studio {
      display: block;
    }

    .studio > * + *,
    .page,
    .table {
      margin-block-start: 2rem;
    }

    .worn {
      display: contents;
    }

    .page {
      position: sticky;
      inset-block-end: 0;
      z-index: 1;
      block-size: 40svh;
      overflow: auto;
    }
  }

  @container (inline-size > 60rem) {
    .studio {
      grid-template-columns: 22rem minmax(0, 1fr);
      grid-template-rows: auto auto 1fr;
      column-gap: clamp(2rem, 4cqi, 3.5rem);
    }

    .header {
      grid-column: 1 / -1;
    }

    .controls {
      grid-row: 2 / span 2;
      align-self: start;
      position: sticky;
      inset-block-start: 0;
      max-block-size: 100vh;
      overflow-y: auto;
      /* Room for the ring of what has the focus. The rule above begins where the labels do. */
      margin-inline: -8px;
      padding-inline: 8px;
      padding-block-end: 1.5rem;
      border-color: transparent;
      background: linear-gradient(var(--_border) 0 0) center top / calc(100% - 16px) 1px no-repeat border-box;
    }

    /* A window with the page in it: its corner makes it as narrow as a phone. */
    .page {
      block-size: max(24rem, 82vh);
      overflow: auto;
      resize: horizontal;
      max-inline-size: 100%;
      min-inline-size: 18rem;
    }
  }
`;
