import { css } from 'lit';

/** For items that open and close: questions and risks. */
export const disclosureStyles = css`
  .header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: var(--_space);
  }

  .header > :is(.eyebrow, .intro) {
    min-inline-size: 100%;
  }

  /* Stays beside the button as long as its longest word fits there. */
  .header > .heading {
    flex: 1 1 min-content;
    min-inline-size: 0;
    overflow-wrap: break-word;
  }

  .toggle-all {
    /* Above the introduction, which it overlaps: in forced colours, text has a background of its own. */
    z-index: 0;
    margin-inline-start: auto;
    min-block-size: 3.15em;
    margin-block: -0.75em;
    color: var(--_link);
    font-size: 0.875em;
    font-weight: 600;
  }

  .items {
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  .toggle {
    display: flex;
    justify-content: space-between;
    inline-size: 100%;
    min-block-size: 2.75em;
    /* With large type on a phone, the room goes to the words. */
    padding: var(--_space) min(var(--_space) * 1.25, 7vw);
    font-weight: 600;
    border-radius: var(--_radius);
  }

  /* What is beside the buttons is laid over them, in columns that both share. A list without it has less to lay out. A class
     tells the two apart: for :has() a browser would look through the whole list. */
  .frame :is(.bar, .toggle-heading, .toggle) {
    display: grid;
    /* Keeps room for the words in browsers without container queries (before Chrome 105, Firefox 110). */
    grid-template-columns: minmax(40%, 1fr) auto auto auto;
  }

  /* Without subgrid (Chrome before 117), the buttons end before it, as it would cover their words. Nothing here is aligned by
     its baseline, which Chrome 117 to 152 puts far above the page. */
  @supports (grid-template-columns: subgrid) {
    .frame :is(.toggle-heading, .toggle) {
      grid-template-columns: subgrid;
      grid-area: 1 / 1 / -1 / -1;
    }
  }

  .copy-link {
    display: grid;
    grid-area: 1 / 3;
    place-items: center;
    align-self: start;
    inline-size: 2.75em;
    block-size: 2.75em;
    margin-block: calc(var(--_space) + 0.5lh - 1.375em) calc(0.5lh - 1.375em);
    border-radius: var(--_radius);
  }

  .copied {
    position: absolute;
  }

  /* On the upper edge, above the link, where no words are. */
  .copied:not(:empty) {
    place-self: start end;
    z-index: 1;
    margin-inline: calc(var(--_space) * 0.5);
    padding: 0.25em 0.75em;
    translate: 0 -50%;
    color: var(--_on-fill);
    background: var(--_fill);
    /* Gives it an edge where fills are not shown. */
    border: 1px solid transparent;
    border-radius: var(--_radius);
    font-size: 0.8125em;
  }

  .bar :focus-visible {
    outline-offset: -3px;
  }

  button.toggle:hover {
    background: var(--_raised);
  }

  .label {
    min-inline-size: 0;
    overflow-wrap: break-word;
  }

  .chevron {
    flex: none;
    grid-column: 4;
    inline-size: 0.5em;
    block-size: 0.5em;
    /* In the middle of the first line: an empty box does not have a baseline in every browser. */
    align-self: start;
    margin-block-start: calc(0.5lh - 0.25em);
    margin-inline: calc(var(--_space) + 0.375em) 0.375em;
    color: var(--_muted);
    border: solid;
    border-width: 0 0.125em 0.125em 0;
    /* Rotates around the middle of its two lines, not that of the box. */
    transform-origin: 75% 75%;
    translate: -25% -25%;
    rotate: 45deg;
    transition: rotate var(--_duration);
  }

  /* Invisible on what never closes, where it keeps the badges in line. */
  span > .chevron {
    opacity: 0;
  }

  [aria-expanded='true'] > .chevron {
    rotate: 225deg;
  }

  /* Large type on a phone: the words and what is beside them have their lines to themselves, but for the chevron and the
     link below it. */
  @container (inline-size < 16em) {
    .copy-link {
      grid-column: 4;
      justify-self: center;
      margin-block: calc(var(--_space) + 1lh - 0.5em) -0.5em;
    }
  }

  .content {
    /* The measure is that of the text, without the padding. */
    box-sizing: content-box;
    padding: 0 min(var(--_space) * 1.25, 7vw) calc(var(--_space) * 1.25);
  }

  /* The list takes its new height at once: animating it would lay out everything below again for each frame. */
  .panel {
    transition: opacity var(--_duration);
  }

  .panel[hidden] {
    opacity: 0;
    transition: none;
  }

  /* Nothing moves when all items open at once: the eye has nothing to follow, and there is much to draw. */
  .at-once {
    --_duration: 0s;
  }

  @media (hover: hover) {
    .bar:not(:hover) .copy-link:not(:focus-visible) {
      opacity: 0;
    }
  }

  @media print, (prefers-reduced-motion: reduce) {
    :host {
      --_duration: 0s;
    }
  }

  @media print, (scripting: none) {
    .toggle-all,
    .copy-link,
    .copied,
    .chevron {
      display: none;
    }
  }

  /* A long risk continues overleaf rather than leave half a page empty, but is not separated from its name. */
  @media print {
    .item:not(:has(.facts)) {
      break-inside: avoid;
    }

    .bar {
      break-after: avoid;
    }

    :host(:not([print='as-is'])) .panel {
      display: block;
      opacity: 1;
      content-visibility: visible;
    }
  }

  @media (scripting: none) {
    .panel[hidden] {
      display: block;
      opacity: 1;
      content-visibility: visible;
    }
  }
`;
