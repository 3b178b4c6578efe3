import { css } from 'lit';

export const styles = css`
  .panel {
    padding: var(--clinic-call-to-action-padding, calc(var(--_space) * 2));
    color: var(--_on-fill);
    background: var(--_fill);
    border: 1px solid transparent;
    border-radius: var(--_radius);
  }

  .heading {
    font-size: 1.375em;
  }

  .body {
    margin-block-start: 0.5em;
  }

  .label {
    display: inline-block;
    margin-block-start: calc(var(--_space) * 1.25);
    font-weight: 600;
  }

  .panel > :first-child {
    margin-block-start: 0;
  }

  .panel a {
    color: inherit;
  }

  a.label {
    min-block-size: 2.75em;
    padding: 0.6em 1.25em;
    color: var(--_fill);
    background: var(--_on-fill);
    border-radius: calc(var(--_radius) * 0.75);
    text-decoration: none;
  }

  a.label:hover {
    text-decoration: underline;
  }

  .panel :focus-visible {
    outline-color: currentColor;
  }

  .panel a.label:focus-visible {
    outline-color: var(--_on-fill);
  }

  .commercial {
    color: inherit;
    background: none;
    border: 1px dashed var(--_mark);
  }

  .commercial .notice {
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: 600;
  }

  .commercial .notice + * {
    margin-block-start: 0.5em;
  }

  .commercial a.label {
    color: var(--_link);
    background: none;
    border: 1px solid;
  }

  .commercial a.label:focus-visible {
    outline-color: var(--_focus);
  }

  @media (forced-colors: active), print {
    .panel,
    a.label {
      color: inherit;
      background: none;
      border: 1px solid;
    }
  }
`;
