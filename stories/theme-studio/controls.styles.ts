import { css } from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }

  .fields {
    display: grid;
    gap: 1.25em;
  }

  .two {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9rem), 1fr));
    gap: 1.25em 1em;
  }

  .choice {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
  }

  .option {
    position: relative;
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 44px;
    padding-inline: 0.875em;
    border: 1px solid var(--_border);
    border-radius: 0.5em;
    background: var(--_surface);
    font-size: 0.9375em;
    cursor: pointer;
  }

  .option:hover {
    background: var(--_tint);
  }

  .option:has(:checked) {
    border-color: var(--_link);
    box-shadow: inset 0 0 0 1px var(--_link);
    font-weight: 600;
  }

  .option:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
  }

  /* The whole box is the target, and shows the focus. */
  .option input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  .theme {
    inline-size: 1em;
    block-size: 1em;
    border-radius: min(var(--clinic-radius, 0.75em), 0.5em);
    background: var(--clinic-accent, var(--_accent));
    forced-color-adjust: none;
  }

  .slider {
    display: block;
    inline-size: 100%;
    block-size: 44px;
    margin: 0;
    accent-color: var(--_link);
    cursor: pointer;
  }

  @media (forced-colors: active) {
    .option:has(:checked) {
      border-color: Highlight;
      outline: 2px solid Highlight;
    }
  }
`;
