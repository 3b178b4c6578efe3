import { css } from 'lit';

/** Text that an author wrote, wherever it stands. */
export const richTextStyles = css`
  .text > * + * {
    margin-block-start: var(--_paragraph-gap);
  }

  .text :is(ul, ol) {
    padding-inline-start: min(1.5em, 15%);
    list-style: disc;
  }

  .text ol {
    list-style: decimal;
  }

  /* A heading in bold letters keeps to what it heads. */
  .text li + li,
  .text li :is(ul, ol),
  .text > strong + * {
    margin-block-start: 0.25em;
  }

  .callout {
    padding: var(--_space) min(var(--_space), 7vw);
    background: var(--_tint);
    border-inline-start: 3px solid var(--_emphasis);
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }

  .caution,
  .warning {
    color: var(--_caution);
    background: var(--_caution-tint);
    border-color: currentColor;
  }

  .callout.emergency {
    color: var(--_danger);
    background: var(--_danger-tint);
    border-color: currentColor;
  }

  .scroller {
    /* Keeps the table from widening the boxes around it. */
    contain: inline-size;
    overflow-x: auto;
  }

  .text > .title {
    font-size: 1.125em;
  }

  table {
    border-collapse: collapse;
  }

  caption {
    padding-block-end: 0.5em;
    color: var(--_muted);
    text-align: start;
  }

  th,
  td {
    padding-block: 0.5em;
    padding-inline: 0 1em;
    border-block-end: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
    /* A column is as wide as its longest word: what does not fit is scrolled to. */
    overflow-wrap: break-word;
  }

  sub,
  sup {
    line-height: 0;
  }

  /* Large enough to tap, with most of the room before the number: a full stop may follow it. */
  .citation {
    padding: 0.4em 0.2em;
    padding-inline-start: 0.6em;
    unicode-bidi: isolate;
    font-size: 0.8125em;
  }

  /* As large in small type as it is beside text. */
  .grounds .citation {
    font-size: 0.9375em;
  }

  /* A word joiner keeps the number of a source from starting a line, and a full stop from starting one after a button, where
     browsers would break. Where letters are spaced, Firefox would give it width. */
  .citation::before,
  .defined::after {
    content: '⁠';
    letter-spacing: normal;
  }

  .defined {
    white-space: nowrap;
  }

  .defined > * {
    white-space: normal;
  }

  .term {
    /* Safari knows the style only as a longhand. */
    text-decoration: underline;
    text-decoration-style: dotted;
  }

  .definition {
    color: var(--_muted);
  }

  .callout,
  .scroller,
  tr {
    break-inside: avoid;
  }

  @media print, (scripting: none) {
    .definition[hidden] {
      display: inline;
    }
  }
`;
