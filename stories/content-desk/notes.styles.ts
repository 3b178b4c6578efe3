import { css } from 'lit';

export const styles = css`
  .group + .group {
    margin-block-start: 1.5rem;
  }

  .title {
    font-size: 1em;
  }

  .none {
    color: var(--_muted);
  }

  .notes {
    margin-block-start: 0.5em;
  }

  .entry {
    max-inline-size: none;
    border-block-start: 1px solid var(--_border);
  }

  .body {
    display: block;
    inline-size: 100%;
    padding-block: 0.75em;
    font-size: 0.9375em;
  }

  button.body:hover {
    background: var(--_tint);
  }

  .kind {
    font-weight: 600;
  }

  .problem,
  .error {
    color: var(--_danger);
  }

  .warning {
    color: var(--_caution);
  }

  .path {
    font-family: ui-monospace, monospace;
    font-size: 0.875em;
  }

  .rule {
    display: block;
    color: var(--_muted);
    font-size: 0.875em;
  }
`;
