import { css, html, nothing, type TemplateResult } from 'lit';
import type { CareAdvice } from '../content/risks.js';
import { richText } from '../rich-text/rich-text.js';
import type { FrequencyContext } from './frequency.js';
import { heading } from './heading.js';
import { telephone } from './telephone.js';

/** When to seek help: how soon is said in words, for those who do not see the colour too. Always visible. */
export function careAdvice(advice: CareAdvice, level: number, context: FrequencyContext): TemplateResult {
  const { urgencies, urgencyHeadings } = context.labels.risks;
  const { urgency } = advice;
  const title = html`<span class="urgency">${urgencies[urgency]}</span
    >${advice.heading ?? urgencyHeadings[urgency]}`;
  return html`<div class="advice ${urgency}" part="advice">
    ${heading(level, title)}
    <div class="text">${richText(advice.text, context)}</div>
    ${advice.telephone ? html`<p>${telephone(advice.telephone)}</p>` : nothing}
  </div>`;
}

export const careAdviceStyles = css`
  .advice {
    margin-block-start: var(--_space);
    padding: var(--_space) min(var(--_space) * 1.25, 7vw);
    background: var(--_tint);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    break-inside: avoid;
  }

  .urgent {
    color: var(--_urgent);
    background: var(--_urgent-tint);
  }

  .advice.emergency {
    color: var(--_emergency);
    background: var(--_emergency-tint);
    border: 2px solid;
  }

  .urgency {
    display: block;
    font-size: 0.8125em;
  }

  .telephone {
    display: inline-block;
    /* As far from the edge below as words are. */
    margin-block-end: -0.625em;
    padding-block: 0.625em;
    color: inherit;
    font-weight: 600;
  }

  @media (forced-colors: active), print {
    .advice {
      border: 2px solid;
    }
  }
`;
