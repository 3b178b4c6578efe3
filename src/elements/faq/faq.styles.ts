import { css } from 'lit';

export const styles = css`
  .topic {
    margin-block: calc(var(--_space) * 2) calc(var(--_space) * 0.75);
  }

  .items {
    display: grid;
    gap: var(--clinic-faq-gap, 0);
  }
`;
