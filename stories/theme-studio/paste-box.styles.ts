import { css } from 'lit';

export const styles = css`
  .lines {
    margin: 0;
    padding: 0.75em 1em;
    overflow-x: auto;
    border: 1px solid var(--_border);
    border-radius: 0.5em;
    background: var(--_surface);
    font-family: ui-monospace, monospace;
    font-size: 0.875em;
    line-height: 1.6;
    text-align: left;
    white-space: pre-wrap;
  }

  code {
    font: inherit;
  }

  .copy {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    margin-block-start: 0.75em;
  }

  .outcome {
    font-size: 0.875em;
  }
`;
