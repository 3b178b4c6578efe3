import { css } from 'lit';

/** What all elements share: how they sit on a page, their text, links, headings, focus and section header. */
export const base = css`
  :host {
    display: block;
    color: var(--_text);
    font-family: var(--_font);
    overflow-wrap: anywhere;
    text-align: start;
  }

  :host([hidden]) {
    display: none;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  table {
    margin: 0;
    padding: 0;
    font-size: inherit;
  }

  ul,
  ol {
    list-style: none;
  }

  p,
  .heading,
  li {
    max-inline-size: var(--_measure);
  }

  p {
    text-wrap: pretty;
  }

  a {
    color: var(--_link);
    text-underline-offset: 0.2em;
  }

  a:hover {
    text-decoration-thickness: 2px;
  }

  button {
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    color: inherit;
    text-align: inherit;
    background: none;
    border: 0;
    padding: 0;
    cursor: pointer;
  }

  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
    border-radius: 0.25em;
  }

  .eyebrow {
    margin-block-end: calc(var(--_space) * 0.5);
    color: var(--_emphasis);
    font-size: 0.8125em;
    font-weight: 700;
    text-transform: uppercase;
  }

  .heading {
    font-family: var(--_heading-font);
    font-size: var(--_heading-size);
    font-weight: var(--_heading-weight);
    line-height: var(--_heading-line-height);
    text-wrap: balance;
  }

  .intro {
    margin-block-start: calc(var(--_space) * 0.5);
    color: var(--_muted);
  }

  .items {
    margin-block-start: calc(var(--_space) * 1.25);
  }

  .items:first-child {
    margin-block-start: 0;
  }

  .title {
    font-weight: 600;
    text-wrap: balance;
  }

  .status {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  svg {
    display: block;
    inline-size: 1.5em;
    block-size: 1.5em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  @media print {
    a[href]:not([href^='#'])::after {
      content: ' (' attr(href) ')';
      font-size: 0.875em;
      word-break: break-all;
    }
  }
`;
