import { html, type TemplateResult } from 'lit';

/** Facts, each with a label before it. */
export function factList(facts: readonly (readonly [label: string, fact: unknown])[]): TemplateResult {
  return html`<dl class="facts">
    ${facts.map(
      ([label, fact]) =>
        html`<div class="fact">
          <dt>${label}</dt>
          <dd>${fact}</dd>
        </div>`,
    )}
  </dl>`;
}
