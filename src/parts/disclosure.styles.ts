import { css } from 'lit';

/** What opens and closes, in questions and in risks. */
export const disclosureStyles = css`
  .header:has(.toggle-all) {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: end;
    column-gap: var(--_space);
  }

  .header:has(.toggle-all) > :is(.eyebrow, .intro) {
    grid-column: 1 / -1;
  }

  .toggle-all {
    grid-column: 2;
    min-block-size: 2.75em;
    color: var(--_link);
    font-size: 0.875em;
    font-weight: 600;
  }

  .toggle-all:hover {
    text-decoration: underline;
  }

  .items {
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  .item {
    max-inline-size: none;
    scroll-margin-block-start: var(--clinic-scroll-offset, 1em);
  }

  .item + .item {
    border-block-start: 1px solid var(--_border);
  }

  .bar {
    position: relative;
    display: flex;
    align-items: center;
  }

  .toggle-heading {
    flex: 1;
    font-weight: 600;
  }

  .toggle {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space);
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: calc(var(--_space) * 1) calc(var(--_space) * 1.25);
    font-weight: inherit;
    border-radius: inherit;
    scroll-margin-block-start: var(--clinic-scroll-offset, 1em);
  }

  .toggle:hover .label {
    text-decoration: underline;
    text-decoration-color: var(--_link);
    text-underline-offset: 0.25em;
  }

  .chevron {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    color: var(--_muted);
    transition: rotate var(--_duration);
  }

  [aria-expanded='true'] > .chevron {
    rotate: 180deg;
  }

  .content {
    padding: 0 calc(var(--_space) * 1.25) calc(var(--_space) * 1.25);
  }

  .panel {
    interpolate-size: allow-keywords;
    transition:
      block-size var(--_duration),
      opacity var(--_duration),
      content-visibility var(--_duration) allow-discrete;
  }

  .panel[hidden] {
    block-size: 0;
    opacity: 0;
    overflow: clip;
  }

  @media (prefers-reduced-motion: reduce) {
    .panel,
    .chevron {
      transition: none;
    }
  }

  @media print {
    .toggle-all,
    .chevron {
      display: none;
    }

    .item {
      break-inside: avoid;
    }

    :host(:not([print='as-is'])) .panel {
      display: block;
      block-size: auto;
      opacity: 1;
      content-visibility: visible;
    }
  }

  @media (scripting: none) {
    .panel {
      display: block;
      block-size: auto;
      opacity: 1;
      content-visibility: visible;
    }
  }
`;
