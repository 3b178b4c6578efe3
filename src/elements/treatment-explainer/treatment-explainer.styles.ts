import { css } from 'lit';

export const styles = css`
  .layout {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 2);
  }

  .heading {
    font-size: var(--clinic-treatment-explainer-heading-size, clamp(2em, 1.25em + 3cqi, 2.75em));
  }

  .tagline {
    margin-block-start: 0.25em;
    color: var(--_emphasis);
    font-weight: 600;
  }

  .lead {
    margin-block-start: var(--_space);
    color: var(--_muted);
    font-size: 1.1875em;
  }

  .key-facts {
    align-self: start;
    /* With large type on a phone, the room goes to the words. */
    padding: 0.25em min(var(--_space) * 1.5, 10%);
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  .fact {
    display: flex;
    flex-wrap: wrap;
    column-gap: var(--_space);
    padding-block: calc(var(--_space) * 0.875);
  }

  .fact + .fact {
    border-block-start: 1px solid var(--_border);
  }

  /* Takes the room that is left: a fact ends at the edge if it is beside its label, and begins with it if it is below. */
  .fact dt {
    color: var(--_muted);
    flex: auto;
  }

  .fact dd {
    font-weight: 600;
  }

  .points {
    margin-block-start: calc(var(--_space) * 1.5);
  }

  .passages,
  .practical,
  .pictures {
    display: grid;
    align-content: start;
  }

  .passages {
    gap: calc(var(--_space) * 1.75);
    grid-column: 1;
  }

  .title {
    margin-block-end: 0.25em;
  }

  .evidence {
    padding: calc(var(--_space) * 1.25) min(var(--_space) * 1.5, 10%);
    background: var(--_tint);
    border-inline-start: 3px solid var(--_emphasis);
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }

  .practical {
    grid-column: 1 / -1;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
    gap: calc(var(--_space) * 1.75) calc(var(--_space) * 2.5);
  }

  /* The facts are as close to the headings above and below as text would be, and each fact to its label. */
  .practical dl {
    max-inline-size: 24em;
    margin-block: -0.375em -0.875em;
  }

  .pictures {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: calc(var(--_space) * 2);
  }

  .text .choices {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    padding: 0;
    list-style: none;
  }

  .choices li {
    break-inside: avoid;
  }

  @container (inline-size >= 46em) {
    .columns {
      /* The facts have what the text and the gap leave, whatever space a page sets. */
      grid-template-columns: minmax(50%, 1fr) minmax(0, 24em);
      column-gap: calc(var(--_space) * 3);
    }

    .key-facts,
    .pictures {
      grid-area: 1 / 2 / span 2;
    }

    /* Facts and pictures: one below the other, the pictures beside the passages. */
    .stacked > * {
      grid-row: auto;
    }

    .pictures {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @media (forced-colors: active), print {
    .evidence {
      border: 1px solid;
      border-inline-start-width: 3px;
    }
  }

  /* In a grid, what a page break moves down would overlap the next row. */
  @media print {
    :is(.layout, .passages, .practical) {
      display: block;
    }

    :is(.layout, .passages, .practical) > * + * {
      margin-block-start: calc(var(--_space) * 1.75);
    }
  }
`;
