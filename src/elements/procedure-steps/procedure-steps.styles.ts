import { css } from 'lit';

export const styles = css`
  .items {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    gap: var(--clinic-procedure-steps-gap, calc(var(--_space) * 1.5));
    counter-reset: step;
  }

  .step {
    padding-block-start: calc(var(--_space) * 0.75);
    border-block-start: 2px solid var(--_emphasis);
    counter-increment: step;
    break-inside: avoid;
  }

  .phase {
    color: var(--_emphasis);
    font-size: 0.875em;
    font-weight: 600;
  }

  .phase::before {
    content: counter(step);
  }

  .phase:not(:empty)::before {
    content: counter(step) ' · ';
  }

  .title,
  .body {
    margin-block-start: 0.25em;
  }

  .picture {
    margin-block-start: var(--_space);
  }
`;
