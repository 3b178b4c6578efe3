import { css } from 'lit';

/** How fields look, wherever they stand: hairlines and words, and 44 px for a finger. */
export const controlStyles = css`
  .field {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .label {
    display: block;
    padding: 0;
    margin-block-end: 0.375em;
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 600;
  }

  .labels {
    display: flex;
    justify-content: space-between;
    gap: 1em;
  }

  .output {
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .input {
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.25em 0.75em;
    border: 1px solid var(--_mark);
    border-radius: 0.5em;
    background: var(--_surface);
    color: inherit;
    font: inherit;
    font-size: 0.9375em;
  }

  .button {
    justify-self: start;
    min-block-size: 44px;
    padding: 0.25em 1.25em;
    border: 1px solid var(--_mark);
    border-radius: 0.5em;
    background: var(--_surface);
    font-size: 0.9375em;
    font-weight: 600;
  }

  .button:hover {
    background: var(--_tint);
  }

  .primary {
    border-color: var(--_fill);
    background: var(--_fill);
    color: var(--_on-fill);
  }

  .primary:hover {
    background: var(--_fill);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
`;
