import { css } from 'lit';

export const styles = css`
  .page > * + * {
    margin-block-start: var(--clinic-treatment-gap, calc(var(--_space) * 4));
  }

  /* Hides the inline JSON, whatever the page's rules say about all its children; and the fallback once there is a treatment. */
  ::slotted(script),
  .full::slotted([data-fallback]) {
    display: none !important;
  }

  .state {
    padding: calc(var(--_space) * 1.5);
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  .loading {
    min-block-size: var(--clinic-treatment-loading-size, 100vh);
    color: var(--_muted);
  }

  .retry {
    min-block-size: 2.75em;
    margin-block-start: 0.25em;
    color: var(--_link);
    font-weight: 600;
    text-decoration: underline;
  }
`;
