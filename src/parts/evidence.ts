import { html, nothing, type TemplateResult } from 'lit';
import type { Evidence } from '../content/evidence.js';
import type { evidence as evidenceLabels } from '../labels/en.js';
import { citations } from '../rich-text/citations.js';
import { certaintyBadge } from './certainty.js';
import { statements, type ClaimContext } from './statements.js';

/** What it takes to render evidence. */
export interface EvidenceContext extends ClaimContext {
  readonly labels: ClaimContext['labels'] & { readonly evidence: typeof evidenceLabels };
}

/** How sure we are of one claim, and on what grounds: short, beside the claim. */
export function evidenceNote(evidence: Evidence | undefined, context: EvidenceContext): unknown {
  if (!evidence) return nothing;
  return html`${certaintyBadge(evidence.certainty, context.labels.evidence)}${citations(evidence.sources, context)}
  ${findings(evidence, context)}`;
}

/** What was found out, what was not, and for how long people were followed. */
export function findings(
  { statements: found, uncertainties, followUp }: Evidence,
  context: EvidenceContext,
): TemplateResult {
  const { evidence: labels } = context.labels;
  return html`${statements(found, context)}
  ${
    uncertainties?.length
      ? html`<div class="text">
          <strong>${labels.notKnown}</strong> ${statements(uncertainties, context)}
        </div>`
      : nothing
  }
  ${followUp ? html`<p><strong>${labels.followUp}</strong> ${followUp}</p>` : nothing}`;
}
