import { css, html, nothing, type TemplateResult } from 'lit';
import type { Count, Outcome } from '../content/risks.js';
import type { evidence } from '../labels/en.js';
import { citations } from '../rich-text/citations.js';
import { certaintyBadge } from './certainty.js';
import { frequencyBadge, type FrequencyContext } from './frequency.js';

interface FactBoxContext extends FrequencyContext {
  readonly labels: FrequencyContext['labels'] & { readonly evidence: typeof evidence };
}

/**
 * Outcomes with and without the treatment, side by side, wanted and feared ones in one table and of the same number of
 * people: the fact box of Schwartz and Woloshin, as the Harding Center for Risk Literacy draws it.
 */
export function factBox(outcomes: readonly Outcome[], context: FactBoxContext): TemplateResult {
  const { risks, evidence } = context.labels;
  const told = (count: Count) => html`<bdi>${frequencyBadge({ kind: 'count', ...count }, context)}</bdi>`;
  const isCompared = outcomes.some(({ comparator }) => comparator);
  const titles = [
    risks.withTreatment,
    isCompared ? risks.inComparison : risks.withoutTreatment,
    risks.howSure,
  ];
  return html`<table class="fact-box" part="fact-box" aria-label=${risks.outcomes}>
    <thead>
      <tr>
        <th scope="col">${risks.outcome}</th>
        ${titles.map((title) => html`<th scope="col">${title}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${outcomes.map(
        (row) =>
          html`<tr>
            <th scope="row">
              ${row.name}${citations(row.sources, context)}
              ${[row.kind && risks.outcomeKinds[row.kind], row.timeframe, row.population].map(detail)}
            </th>
            ${[
              told(row.withTreatment),
              [told(row.withoutTreatment), detail(row.comparator ?? (isCompared && risks.withoutTreatment))],
              certaintyBadge(row.certainty, evidence),
            ].map(
              (cell, column) => html`<td><span class="column small">${titles[column]}</span>${cell}</td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** What is said below a name or a number, in small type. */
function detail(words: string | false | undefined) {
  return words ? html`<span class="kind small">${words}</span>` : nothing;
}

export const factBoxStyles = css`
  .fact-box {
    inline-size: 100%;
  }

  .fact-box tbody :is(th, td) {
    overflow-wrap: anywhere;
  }

  .kind,
  .column {
    display: block;
    font-weight: 400;
  }

  /* Firefox lays a page out for paper before it knows how wide a container is: what is hidden only then leaves a gap. */
  .column {
    display: none;
  }

  @container (inline-size >= 36em) {
    .fact-box .certainty {
      overflow-wrap: break-word;
    }

    .fact-box bdi {
      white-space: nowrap;
    }
  }

  @container (inline-size < 36em) {
    .fact-box,
    .fact-box :is(tbody, tr, th, td),
    .column {
      display: block;
    }

    .fact-box thead {
      display: none;
    }

    .fact-box :is(th, td) {
      padding-block: 0.25em;
      border: 0;
    }

    .fact-box tr {
      padding-block: 0.5em;
      border-block-end: 1px solid var(--_border);
    }
  }
`;
