import { css, html, nothing, svg } from 'lit';
import { certainties, type Certainty } from '../content/evidence.js';
import type { evidence } from '../labels/en.js';

/** How sure we are, as a word with its symbol. The symbol is decoration: it says nothing that the word does not. */
export function certaintyBadge(certainty: Certainty | undefined, labels: typeof evidence): unknown {
  if (!certainty) return nothing;
  // From high to very low, each has one less.
  const full = 4 - certainties.indexOf(certainty);
  return html`<span class="certainty ${certainty}" part="badge">
    ${
      certainty === 'not-assessed'
        ? nothing
        : html`<svg class="circles" part="circles" viewBox="0 0 52 12" aria-hidden="true">
            ${[0, 1, 2, 3].map((index) => circle(index, index < full))}
          </svg>`
    }
    ${labels.certainties[certainty]}</span
  >`;
}

function circle(index: number, isFull: boolean) {
  return svg`<circle class=${isFull ? 'full' : nothing} cx=${index * 13 + 6} cy="6" r="4.5" />`;
}

export const certaintyStyles = css`
  .certainty {
    font-weight: 600;
  }

  /* As high as a capital letter, on its line: in text, the number of a source stays beside the last word. */
  .circles {
    display: inline;
    inline-size: 3.25em;
    block-size: 0.75em;
    margin-inline-end: 0.25em;
    color: var(--_certainty-high);
  }

  /* The full ones come first, wherever reading starts. */
  .certainty > svg:dir(rtl) {
    scale: -1 1;
  }

  .moderate > .circles {
    color: var(--_certainty-moderate);
  }

  .low > .circles {
    color: var(--_certainty-low);
  }

  .very-low > .circles {
    color: var(--_certainty-very-low);
  }

  .full {
    fill: currentColor;
  }

  @media (forced-colors: active), print {
    .certainty > .circles {
      color: inherit;
    }
  }
`;
