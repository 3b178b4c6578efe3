import { css } from 'lit';

export const styles = css`
  .items {
    display: grid;
    /* Three in a row at most; two share all the room there is. */
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(17.3em, 30%)), 1fr));
    gap: var(--clinic-benefit-cards-gap, var(--_space));
  }

  /* Four are two and two. */
  .items:has(> :last-child:nth-child(4)) {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(17.3em, 40%)), 1fr));
  }

  .card {
    display: flex;
    flex-direction: column;
    /* With large type on a phone, the room goes to the words. */
    padding: var(--clinic-benefit-cards-padding, min(var(--_space) * 1.5, 10%));
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    break-inside: avoid;
  }

  .icon {
    display: grid;
    place-items: center;
    inline-size: 2.75em;
    block-size: 2.75em;
    margin-block-end: var(--_space);
    color: var(--_emphasis);
    background: var(--_tint);
    border-radius: calc(var(--_radius) * 0.75);
  }

  .body {
    margin-block-start: 0.5em;
  }

  .grounds {
    margin-block-start: auto;
    font-size: 0.875em;
  }

  .grounds::before {
    display: block;
    margin-block: var(--_space) calc(var(--_space) * 0.75);
    border-block-start: 1px solid var(--_border);
    content: '';
  }

  .kind {
    color: var(--_muted);
    font-weight: 600;
  }

  /* Where three cards do not fit beside each other (17.3em each, and two gaps), the third has a row to itself. */
  @container (inline-size < 53.9em) {
    .card:last-child:nth-child(odd) {
      grid-column: 1 / -1;
    }
  }

  /* Without a fill, the box around the icon has an edge. */
  @media (forced-colors: active), print {
    .icon {
      border: 1px solid;
    }
  }
`;
