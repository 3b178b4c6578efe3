import { css } from 'lit';

export const styles = css`
  .colour {
    display: grid;
    grid-template-columns: 4em minmax(0, 1fr);
    gap: 0.5em;
  }

  .picker {
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 44px;
    padding: 0;
    border: 1px solid var(--_mark);
    border-radius: 0.5em;
    background: none;
    appearance: none;
    cursor: pointer;
    overflow: hidden;
  }

  .picker::-webkit-color-swatch-wrapper {
    padding: 0;
  }

  .picker::-webkit-color-swatch {
    border: 0;
  }

  .picker::-moz-color-swatch {
    border: 0;
  }

  .sample {
    display: none;
    forced-color-adjust: none;
  }

  .input {
    font-family: ui-monospace, monospace;
    font-size: 0.875em;
  }

  .mistake {
    color: var(--_danger);
    font-size: 0.875em;
  }

  .colour:has([aria-invalid]) + .mistake {
    margin-block-start: 0.5em;
  }

  .presets {
    display: grid;
    grid-template-columns: repeat(auto-fill, 44px);
    margin-block-start: 0.5em;
    margin-inline-start: -8px;
  }

  .preset {
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    border-radius: 50%;
  }

  .dot {
    inline-size: 28px;
    block-size: 28px;
    border-radius: 50%;
    outline: 1px solid var(--_border);
    stroke: none;
  }

  .preset:hover .dot {
    outline: 2px solid var(--_mark);
  }

  .preset[aria-pressed='true'] .dot {
    outline: 2px solid var(--_text);
    outline-offset: 3px;
  }

  @media (forced-colors: active) {
    .preset[aria-pressed='true'] .dot {
      outline-color: Highlight;
    }
  }
`;
