import { css, html, nothing, type TemplateResult } from 'lit';
import type { Count } from '../content/risks.js';
import type { risks } from '../labels/en.js';

const columns: Record<number, number> = { 100: 20, 1000: 50 };

const ring = 'a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0';

/**
 * One mark per person: filled for those who get it, a ring for those who do not, so that shape and colour say the same.
 * Hidden from assistive technology, which would repeat the sentence beside it.
 */
export function iconArray(
  { affected, outOf }: Count,
  legend: typeof risks.legend,
): TemplateResult | typeof nothing {
  const perRow = columns[outOf];
  if (!perRow) return nothing;
  const marks = (from: number, to: number) => {
    let path = '';
    for (let place = from; place < to; place++)
      path += `M${(place % perRow) * 10 + 1.5} ${Math.floor(place / perRow) * 10 + 5}${ring}`;
    return path;
  };
  return html`<div class="icon-array" part="icon-array" aria-hidden="true">
    <svg viewBox="0 0 ${perRow * 10} ${(outOf / perRow) * 10}">
      <path class="affected" d=${marks(0, affected)} />
      <path class="unaffected" d=${marks(affected, outOf)} />
    </svg>
    <p class="legend small">${key('affected', legend.affected)} ${key('unaffected', legend.unaffected)}</p>
  </div>`;
}

function key(kind: 'affected' | 'unaffected', meaning: string): TemplateResult {
  return html`<span class="key"
    ><svg class="mark" viewBox="0 0 10 10"><path class=${kind} d="M1.5 5${ring}" /></svg>${meaning}</span
  >`;
}

export const iconArrayStyles = css`
  .icon-array {
    flex: 0 1 20em;
  }

  .icon-array > svg {
    inline-size: 100%;
    block-size: auto;
  }

  .icon-array > svg:dir(rtl) {
    scale: -1 1;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    margin-block-start: 0.5em;
  }

  .key {
    display: flex;
    align-items: center;
    gap: 0.375em;
  }

  .mark {
    flex: none;
    inline-size: 0.75em;
    block-size: 0.75em;
  }

  .affected {
    fill: currentColor;
    color: var(--_affected);
  }

  .unaffected {
    color: var(--_mark);
    stroke-width: 1;
  }

  @media (forced-colors: active), print {
    .affected {
      color: inherit;
    }
  }

  @media (forced-colors: active) {
    .unaffected {
      color: inherit;
    }
  }
`;
