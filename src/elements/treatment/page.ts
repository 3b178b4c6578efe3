import { html as litHtml, nothing, type TemplateResult } from 'lit';
import type { Treatment } from '../../content/treatment.js';
import { byId } from '../../parts/by-id.js';

/** All parts of the elements inside, so that a page's style sheet reaches them through the one tag. */
const exportedParts = `
  advice, attribution, badge, callout, caption, card, chevron, circles, citation, copy-link, evidence,
  eyebrow, fact-box, facts, frequency, grounds, header, heading, icon, icon-array, interests, item, items,
  label, lead, marker, notice, overdue, panel, passage, phase, picture, question, return, review, risk,
  search, source, tagline, title, toggle, toggle-all, toggle-heading, topic`;

/**
 * The whole page of a treatment, with an element for each section that it has. Risks directly follow benefits, so that nobody
 * reads one without the other; anything for sale comes last.
 *
 * @param html - Lit's tag, or one that gives the elements another prefix.
 */
export function page(treatment: Treatment, html = litHtml): TemplateResult {
  const { conditions = [], callsToAction = [], lang, dir } = treatment;
  const invitations = (commercial: boolean) =>
    callsToAction
      .filter((action) => !!action.commercial === commercial)
      .map(
        (action) =>
          html`<clinic-call-to-action
            part="call-to-action"
            exportparts=${exportedParts}
            .content=${action}
          ></clinic-call-to-action>`,
      );
  return html`<div class="page" part="page" lang=${lang ?? nothing} dir=${dir ?? nothing}>
    ${treatment.explainer ? html`<clinic-treatment-explainer part="treatment-explainer" exportparts=${exportedParts}></clinic-treatment-explainer>` : nothing}
    ${byId(
      conditions,
      (section) =>
        html`<clinic-condition-list
          part="condition-list"
          exportparts=${exportedParts}
          .content=${section}
        ></clinic-condition-list>`,
    )}
    ${treatment.benefits ? html`<clinic-benefit-cards part="benefit-cards" exportparts=${exportedParts}></clinic-benefit-cards>` : nothing}
    ${treatment.risks ? html`<clinic-risks-accordion part="risks-accordion" exportparts=${exportedParts}></clinic-risks-accordion>` : nothing}
    ${treatment.steps ? html`<clinic-procedure-steps part="procedure-steps" exportparts=${exportedParts}></clinic-procedure-steps>` : nothing}
    ${treatment.faq ? html`<clinic-faq part="faq" exportparts=${exportedParts}></clinic-faq>` : nothing}
    ${invitations(false)}
    ${
      treatment.sources || treatment.review || treatment.publisher || treatment.benefits
        ? html`<clinic-sources part="sources" exportparts=${exportedParts}></clinic-sources>`
        : nothing
    }
    ${invitations(true)}
  </div>`;
}
