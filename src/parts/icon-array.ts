import { css, html, nothing, type TemplateResult } from 'lit';
import type { Count } from '../content/risks.js';

const columns: Record<number, number> = { 100: 20, 1000: 50 };

/** One mark a person: full for those who get it, a ring for those who do not, so that the shape tells as colour does. */
export function iconArray({ affected, outOf }: Count, sentence: string): TemplateResult | typeof nothing {
  const perRow = columns[outOf];
  if (!perRow) return nothing;
  const marks = (from: number, to: number, mark: string) =>
    Array.from({ length: to - from }, (_, index) => {
      const place = from + index;
      return `M${(place % perRow) * 10 + 1.5} ${Math.floor(place / perRow) * 10 + 5}${mark}`;
    }).join('');
  const ring = 'a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0';
  return html`<svg
    class="icon-array"
    part="icon-array"
    viewBox="0 0 ${perRow * 10} ${(outOf / perRow) * 10}"
    role="img"
    aria-label=${sentence}
  >
    <path class="affected" d=${marks(0, affected, ring)} />
    <path class="unaffected" d=${marks(affected, outOf, ring)} />
  </svg>`;
}

export const iconArrayStyles = css`
  .icon-array {
    inline-size: 100%;
    max-inline-size: 20em;
    block-size: auto;
    margin-block-start: var(--_space);
  }

  .icon-array:dir(rtl) {
    scale: -1 1;
  }

  .affected {
    fill: var(--_caution);
    stroke: var(--_caution);
  }

  .unaffected {
    stroke: var(--_mark);
    stroke-width: 1;
  }

  @media (forced-colors: active) {
    .affected {
      fill: CanvasText;
      stroke: CanvasText;
    }

    .unaffected {
      stroke: CanvasText;
    }
  }
`;
