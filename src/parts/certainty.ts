import { css, html, nothing } from 'lit';
import type { Certainty } from '../content/evidence.js';
import type { evidence } from '../labels/en.js';

const levels: Record<Certainty, number> = { high: 4, moderate: 3, low: 2, 'very-low': 1, 'not-assessed': 0 };

/** How sure we are, as a word with its symbol. The symbol is decoration: it says nothing that the word does not. */
export function certaintyBadge(certainty: Certainty | undefined, labels: typeof evidence): unknown {
  if (!certainty) return nothing;
  return html`<span class="certainty ${certainty}" part="badge">
    ${
      certainty === 'not-assessed'
        ? nothing
        : html`<svg class="circles" part="circles" viewBox="0 0 52 12" aria-hidden="true">
            ${[0, 1, 2, 3].map((index) => circle(index, index < levels[certainty]))}
          </svg>`
    }
    ${labels.certainties[certainty]}
  </span>`;
}

/** In an `<svg>` of its own: without one, `html` would make an element of no such kind. */
function circle(index: number, full: boolean) {
  return html`<svg x=${index * 13}><circle class=${full ? 'full' : nothing} cx="6" cy="6" r="4.5" /></svg>`;
}

export const certaintyStyles = css`
  .certainty {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.5em;
    font-weight: 600;
  }

  .circles {
    flex: none;
    align-self: center;
    inline-size: 3.25em;
    block-size: 0.75em;
    color: var(--_certainty-high);
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
