import { css } from 'lit';

export const styles = css`
  .items {
    display: grid;
    gap: var(--clinic-sources-gap, var(--_space));
    max-inline-size: calc(var(--_measure) + 2em);
    padding-inline-start: 2em;
    list-style: decimal;
  }

  .source::marker {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }

  dt {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .return {
    min-block-size: 2.75em;
    color: var(--_link);
    font-size: 0.875em;
    text-decoration: underline;
  }

  .interests {
    margin-block-start: calc(var(--_space) * 1.5);
    padding: var(--_space) calc(var(--_space) * 1.25);
    max-inline-size: var(--_measure);
    background: var(--_tint);
    border-radius: var(--_radius);
  }

  .review {
    display: grid;
    gap: calc(var(--_space) * 1.25);
    margin-block-start: calc(var(--_space) * 1.5);
    padding-block-start: calc(var(--_space) * 1.25);
    border-block-start: 1px solid var(--_border);
  }

  .unsaid {
    margin-block-start: var(--_space);
  }

  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: calc(var(--_space) * 1.25) calc(var(--_space) * 2);
  }

  .review a {
    padding-block: 0.25em;
  }

  .overdue {
    color: var(--_caution);
    font-weight: 600;
  }

  @media (forced-colors: active), print {
    .interests {
      border: 1px solid;
    }
  }

  @media print {
    .source {
      break-inside: avoid;
    }

    .return {
      display: none;
    }
  }
`;
