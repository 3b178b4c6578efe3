import { css } from 'lit';

/** What opens and closes, in questions and in risks. */
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

  /* Beside the button as long as its longest word has room there. */
  .header > .heading {
    flex: 1 1 min-content;
    min-inline-size: 0;
    overflow-wrap: break-word;
  }

  .toggle-all {
    /* Over the introduction, into whose room it reaches: its words have a ground of their own in forced colours. */
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

  .item + .item {
    border-block-start: 1px solid var(--_border);
  }

  .toggle {
    display: flex;
    justify-content: space-between;
    inline-size: 100%;
    min-block-size: 2.75em;
    /* Large type on a phone leaves its room to the words. */
    padding: var(--_space) min(var(--_space) * 1.25, 7vw);
    font-weight: 600;
    border-radius: var(--_radius);
  }

  /* What stands beside the buttons lies over them, in columns that both know of. A list without any has less to lay out,
     and is told by a class: for :has() a browser would go through all that the list holds. */
  .frame :is(.bar, .toggle-heading, .toggle) {
    display: grid;
    /* The words keep their share where no container can be asked how narrow it is (before Chrome 105, Firefox 110). */
    grid-template-columns: minmax(40%, 1fr) auto auto auto;
  }

  /* In a browser where they do not (Chrome before 117), the buttons end before it: it would hide their words. Nothing in
     them is aligned by its baseline, which Chrome 117 to 152 puts far above the page. */
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
    /* Its edge, where fills are not seen. */
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
    /* In the middle of the first line: a box without words has no baseline in every browser. */
    align-self: start;
    margin-block-start: calc(0.5lh - 0.25em);
    margin-inline: calc(var(--_space) + 0.375em) 0.375em;
    color: var(--_muted);
    border: solid;
    border-width: 0 0.125em 0.125em 0;
    /* Turned about its own middle, which is that of its two lines and not that of the box. */
    transform-origin: 75% 75%;
    translate: -25% -25%;
    rotate: 45deg;
    transition: rotate var(--_duration);
  }

  /* Beside what never closes it is not seen, and badges end in one line. */
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
    /* A paragraph's measure is that of its text, without the room around it. */
    box-sizing: content-box;
    padding: 0 min(var(--_space) * 1.25, 7vw) calc(var(--_space) * 1.25);
  }

  /* The list takes its new height at once: one that grew would have all that follows laid out for each frame. */
  .panel {
    transition: opacity var(--_duration);
  }

  .panel[hidden] {
    opacity: 0;
    transition: none;
  }

  /* What moves is followed by the eye; where all moves there is nothing to follow, and much to draw. */
  .at-once :is(.panel, .chevron) {
    transition: none;
  }

  @media (hover: hover) {
    .bar:not(:hover) .copy-link:not(:focus-visible) {
      opacity: 0;
    }
  }

  @media print, (prefers-reduced-motion: reduce) {
    .panel,
    .chevron {
      transition: none;
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

  /* A risk of which much is said goes on overleaf, rather than leave half a page empty: not away from its name. */
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
