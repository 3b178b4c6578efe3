import { css } from 'lit';

export const styles = css`
  .panel {
    break-inside: avoid;
    /* With large type on a phone, the room goes to the words: padding in ems alone would take most of it. */
    padding: var(--clinic-call-to-action-padding, min(var(--_space) * 2, 10%));
    color: var(--_on-fill);
    background: var(--_fill);
    border: 1px solid transparent;
    border-radius: var(--_radius);
  }

  .heading {
    font-size: 1.375em;
  }

  * + .body {
    margin-block-start: 0.5em;
  }

  .label {
    display: inline-block;
    font-weight: 600;
  }

  * + .label {
    margin-block-start: calc(var(--_space) * 1.25);
  }

  .panel a {
    color: inherit;
  }

  a.label {
    /* The words are in the middle, also where the lines of the page are low. */
    align-content: center;
    min-block-size: 2.75em;
    padding: 0.6em 1.25em;
    color: var(--_fill);
    background: var(--_on-fill);
    border: 1px solid transparent;
    border-radius: calc(var(--_radius) * 0.75);
    text-decoration-line: none;
  }

  a.label:hover {
    text-decoration-line: underline;
  }

  /* Any closer, the ring would look like the edge of a larger button: both have the same colour. */
  a.label:focus-visible {
    outline-offset: 3px;
  }

  .panel:not(.commercial) {
    --_focus: var(--_on-fill);
  }

  .commercial {
    color: inherit;
    background: none;
    border: 1px dashed var(--_mark);
  }

  .notice {
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: 600;
  }

  .notice + * {
    margin-block-start: 0.5em;
  }

  .commercial a.label {
    color: var(--_link);
    background: none;
    border-color: currentColor;
  }

  @media (forced-colors: active), print {
    .panel,
    a.label {
      color: inherit;
      background: none;
      border-color: currentColor;
    }
  }
`;
