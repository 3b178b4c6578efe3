import { css } from 'lit';

export const styles = css`
  .item + .item {
    margin-block-start: var(--clinic-risks-accordion-gap, 0);
    border-block-start: 1px solid var(--_border);
  }

  .beside {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: 0.5em;
    grid-area: 1 / 2;
    /* Aligned by margins, not by the baseline: Chromium makes no room for the latter in the row, and 133 to 152 put a name
       without badges off the page. */
    align-self: start;
    margin-block: var(--_space) calc(var(--_space) * 0.75);
    /* Clear of the words, and of the focus ring of the link beside it. */
    margin-inline: var(--_space) 0.25em;
    pointer-events: none;
  }

  .badge {
    max-inline-size: 100%;
    padding: 0.25em min(0.75em, 3vw);
    color: var(--_emphasis);
    background: var(--_tint);
    border-radius: calc(var(--_radius) * 1.5);
    font-size: 0.8125em;
    font-weight: 600;
    overflow-wrap: break-word;
  }

  .badge.serious {
    color: var(--_serious);
    background: var(--_serious-tint);
  }

  .brief {
    display: none;
  }

  /* If no risk can be closed, the badges reach the edge. */
  .items:not(:has(button.toggle)) .chevron {
    display: none;
  }

  .how-often {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: var(--_space) calc(var(--_space) * 2);
  }

  .frequency {
    flex: 1 1 16em;
    font-weight: 600;
  }

  .about {
    display: block;
    font-weight: 400;
  }

  /* Stays on one line where it fits, and otherwise breaks between words. With non-breaking spaces, it would break within a
     word. */
  .whole {
    display: inline-block;
  }

  /* The two sentences break only where they must: a browser that avoids a short last line would break the first one. */
  .frequency:has(bdi) {
    text-wrap: wrap;
  }

  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
    gap: calc(var(--_space) * 0.75) calc(var(--_space) * 2);
    margin-block-start: var(--_space);
  }

  dt {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .evidence {
    margin-block-start: var(--_space);
    break-inside: avoid;
  }

  .content > .advice {
    margin-block-start: 0;
  }

  /* Of a risk that has a name and nothing more. */
  .content:empty {
    padding: 0;
  }

  .passage {
    margin-block-start: calc(var(--_space) * 2);
  }

  @container (inline-size < 36em) {
    .frame .bar {
      grid-template-rows: auto auto;
    }

    .frame :is(.toggle-heading, .toggle) {
      grid-template-rows: subgrid;
    }

    .beside {
      justify-content: start;
      grid-area: 2 / 1 / auto / -1;
      margin-block-start: 0.25em;
      margin-inline: min(var(--_space) * 1.25, 7vw);
    }
  }

  @media (forced-colors: active), print {
    .badge {
      border: 1px solid;
    }
  }

  /* There the panel is open and contains the sentence. */
  @media print, (scripting: none) {
    :host(:not([print='as-is'])) .brief {
      display: block;
    }

    :host(:not([print='as-is'])) .brief + .badge {
      display: none;
    }
  }

  /* Keeps how often a risk happens on the same page as what it is, and as the time that the number counts for. */
  @media print {
    .how-often,
    .about {
      break-before: avoid;
    }
  }
`;
