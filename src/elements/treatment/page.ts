import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { CallToAction } from '../../content/call-to-action.js';
import type { Treatment } from '../../content/treatment.js';

/**
 * The whole page of a treatment, with an element for each part that there is. Risks follow benefits at once, so that
 * nobody reads the one without the other; what is sold comes last.
 */
export function page(treatment: Treatment): TemplateResult {
  const { conditions = [], callsToAction = [], lang, dir } = treatment;
  const [information, commercial] = [false, true].map((sold) =>
    callsToAction.filter((action) => !!action.commercial === sold).map(invitation),
  );
  return html`<div class="page" part="page" lang=${lang ?? nothing} dir=${dir ?? nothing}>
    ${treatment.explainer ? html`<clinic-treatment-explainer></clinic-treatment-explainer>` : nothing}
    ${repeat(
      conditions,
      (section, index) => section.id ?? index,
      (section) => html`<clinic-condition-list .content=${section}></clinic-condition-list>`,
    )}
    ${treatment.benefits ? html`<clinic-benefit-cards></clinic-benefit-cards>` : nothing}
    ${treatment.risks ? html`<clinic-risks-accordion></clinic-risks-accordion>` : nothing}
    ${treatment.steps ? html`<clinic-procedure-steps></clinic-procedure-steps>` : nothing}
    ${treatment.faq ? html`<clinic-faq></clinic-faq>` : nothing} ${information}
    ${
      treatment.sources || treatment.review || treatment.publisher
        ? html`<clinic-sources></clinic-sources>`
        : nothing
    }
    ${commercial}
  </div>`;
}

function invitation(action: CallToAction): TemplateResult {
  return html`<clinic-call-to-action .content=${action}></clinic-call-to-action>`;
}
