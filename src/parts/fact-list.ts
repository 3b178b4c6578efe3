import { html, type TemplateResult } from 'lit';

/** Facts, each with a label before it, as far as they are stated; undefined if none is. */
export function factList(
  facts: readonly (readonly [label: string, fact: unknown])[],
): TemplateResult | undefined {
  const stated = facts.filter(([, fact]) => fact);
  if (!stated.length) return undefined;
  return html`<dl class="facts">
    ${stated.map(
      ([label, fact]) =>
        html`<div class="fact">
          <dt>${label}</dt>
          <dd>${fact}</dd>
        </div>`,
    )}
  </dl>`;
}
