import { html, nothing } from 'lit';
import { closestOf, isText, ratioText, verdictOf, type MeasuredPair } from './contrast.js';

/** What the table says, in two sentences. */
export function verdict(pairs: readonly MeasuredPair[]) {
  const closest = closestOf(pairs);
  if (!closest) return nothing;
  const failing = pairs.filter((pair) => !verdictOf(pair).passes);
  const text = pairs.filter(isText);
  const best = text.filter((pair) => verdictOf(pair).word === 'AAA');
  return html`<p class="verdict">
      <span aria-hidden="true">${failing.length ? '✗' : '✓'}</span>
      ${failing.length ? `${failing.length} of ${pairs.length} pairs fail` : `All ${pairs.length} pairs pass`}
    </p>
    <p class="details">
      Text reaches AAA in ${best.length} of ${text.length}. Nearest to its limit:
      ${closest.foreground.replaceAll('-', ' ')} on ${closest.background.replaceAll('-', ' ')},
      ${ratioText(closest.ratio)} where ${closest.minimum} is required.
    </p>`;
}
