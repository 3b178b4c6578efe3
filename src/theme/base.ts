import { css } from 'lit';

/**
 * What all elements share: how they sit on a page, their text, links, headings, focus and section header.
 *
 * A page's rules for all elements (`* { … }`) reach the host, and win there over anything but `!important`, which would in
 * turn keep a page from hiding or placing an element. So nothing that matters is set on the host, but on the boxes just
 * inside, where no page's rule reaches. `docs/decisions/012-foreign-pages.md` has the list.
 */
export const base = css`
  /* A container for queries has no width of its own content: in a box that is as wide as its content, such as an item of a
     flex row, the element would have no width at all. */
  :host {
    display: block;
    inline-size: -moz-available;
    inline-size: -webkit-fill-available;
    inline-size: stretch;
  }

  :host([hidden]) {
    display: none;
  }

  /* Slotted content is the page's own and inherits from the page alone. */
  :host > :where(:not(slot)) {
    /* The page may keep the HTML inside an element in columns: prepaint.css does. */
    column-span: all;
    inline-size: 100%;
    color: var(--_text);
    -webkit-text-fill-color: currentColor;
    font-family: var(--_font);
    overflow-wrap: anywhere;
    text-wrap: pretty;
    text-align: start;
    text-align-last: auto;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    text-underline-offset: 0.2em;
    white-space: normal;
  }

  /* The container that its columns query. */
  .frame > div {
    container-type: inline-size;
    grid-column: 1 / -1;
  }

  /* In a box that is as wide as its content, a container would have no width, and its words one letter per line: this grid
     takes all the width there is, and can do with little. */
  @media screen {
    .frame {
      display: grid;
      grid-template-columns: minmax(0, 100vw) 1fr;
    }
  }

  /* Not ::before and ::after: for a rule about them, the browser makes two more styles for each element. */
  * {
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

  /* On a page without a doctype, a table would take these from the page's body. */
  table {
    color: inherit;
    font: inherit;
  }

  ul,
  ol {
    list-style: none;
  }

  p,
  .heading,
  .text li {
    max-inline-size: var(--_measure);
  }

  /* The browser's default is one step bolder than the page, which is not bold at all on a page in light type. */
  strong {
    font-weight: 700;
  }

  a {
    color: var(--_link);
  }

  a:hover {
    text-decoration-thickness: 2px;
  }

  button:hover {
    text-decoration: underline;
    text-decoration-color: var(--_link);
  }

  /* A press is answered at once. */
  a:active,
  button:active {
    text-decoration-thickness: 3px;
  }

  button,
  input {
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    color: inherit;
  }

  button {
    text-align: inherit;
    background: none;
    border: 0;
    padding: 0;
    cursor: pointer;
  }

  /* As wide as a space between words, with the gap: around a link in text it lies on no other word. */
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 1px;
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

  * + .items {
    margin-block-start: calc(var(--_space) * 1.25);
  }

  .title,
  .topic {
    font-weight: 600;
    text-wrap: balance;
  }

  /* What is said beside something, or below it. */
  .small {
    color: var(--_muted);
    font-size: 0.875em;
  }

  [id],
  :focus-visible {
    scroll-margin-block-start: var(--_scroll-offset);
  }

  .status {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    opacity: 0;
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
    /* Black on white, also where a dark page prints its background. */
    :host > div {
      background: var(--_surface);
    }

    .header,
    .fact {
      break-inside: avoid;
    }

    .header,
    .header > *,
    .title,
    .topic {
      break-after: avoid;
    }

    a[href]:not([href^='#'], [href^='tel:'])::after {
      content: ' (' attr(href) ')';
      font-size: 0.875em;
    }
  }
`;
