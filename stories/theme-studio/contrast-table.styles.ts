import { css } from 'lit';

export const styles = css`
  .frame {
    overflow-x: auto;
    background: Canvas;
  }

  /* Rows whose pairs are beyond the edge would look empty: a fade says that there is more (not yet in Firefox). Not where all
     fits, as Storybook checks a story once its animations have ended. */
  @media (width < 60rem) {
    .frame {
      animation: more linear;
      animation-timeline: scroll(self inline);
    }

    .frame:dir(rtl) {
      animation-name: more-rtl;
    }
  }

  @keyframes more {
    from,
    95% {
      mask: linear-gradient(to left, transparent, #000 4rem);
    }
  }

  @keyframes more-rtl {
    from,
    95% {
      mask: linear-gradient(to right, transparent, #000 4rem);
    }
  }

  table {
    inline-size: 100%;
    min-inline-size: 46rem;
    border-collapse: collapse;
    table-layout: fixed;
    font-size: 0.8125rem;
    line-height: 1.35;
  }

  th {
    padding: 0.5em 0.25em;
    color: var(--_muted);
    font-size: 0.75rem;
    font-weight: 600;
    text-align: start;
    vertical-align: bottom;
    overflow-wrap: normal;
  }

  tbody tr {
    border-block-start: 1px solid var(--_border);
  }

  /* The name of a row stays in sight while its pairs are scrolled. */
  tr > :first-child {
    position: sticky;
    inset-inline-start: 0;
    inline-size: 4.75rem;
    padding-inline-start: 0;
    background: Canvas;
    vertical-align: middle;
  }

  td {
    padding: 0.5em 0.25em;
    vertical-align: top;
  }

  .pair {
    display: block;
    margin-block-end: 0.25em;
    padding: 0.25em 0.5em;
    border: 1px solid var(--_border);
    border-radius: min(var(--_radius), 0.75em);
    font-size: 1.125em;
    text-align: center;
    font-weight: 600;
  }

  .ratio {
    display: block;
    font-variant-numeric: tabular-nums;
    font-weight: 600;
  }

  .verdict {
    color: var(--_muted);
    white-space: nowrap;
  }

  .fails {
    color: var(--_danger);
    font-weight: 700;
  }

  /* Paper does not scroll. */
  @media print {
    .frame {
      overflow: visible;
    }

    table {
      min-inline-size: 0;
      font-size: 0.625rem;
    }

    th {
      font-size: 0.625rem;
    }
  }
`;
