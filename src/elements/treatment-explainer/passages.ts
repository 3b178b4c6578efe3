import { html, nothing, type TemplateResult } from 'lit';
import type { Evidence } from '../../content/evidence.js';
import type { Alternative, ExplainerSection } from '../../content/explainer.js';
import type { explainer as explainerLabels } from '../../labels/en.js';
import { certaintyBadge } from '../../parts/certainty.js';
import { findings, type EvidenceContext } from '../../parts/evidence.js';
import { factList } from '../../parts/fact-list.js';
import { heading } from '../../parts/heading.js';
import { passage } from '../../parts/passage.js';
import { statement, statements } from '../../parts/statements.js';
import { citations } from '../../rich-text/citations.js';
import { linked } from '../../rich-text/linked.js';
import { richText, textBox } from '../../rich-text/rich-text.js';

/** What it takes to render an explainer. */
export interface ExplainerContext extends EvidenceContext {
  readonly labels: EvidenceContext['labels'] & { readonly explainer: typeof explainerLabels };
}

/** What the treatment is, how it is thought to work, and what the evidence says. */
export function introduction(explainer: ExplainerSection, level: number, context: ExplainerContext): unknown {
  const { explainer: labels } = context.labels;
  const { whatItIs, ingredients, usedFor, mechanism } = explainer;
  return box('passages', [
    passage(labels.whatItIs, whatItIs && richText(whatItIs, context), level),
    passage(labels.ingredients, statements(ingredients, context), level),
    passage(labels.usedFor, usedFor && richText(usedFor, context), level),
    passage(mechanism?.heading ?? labels.mechanism, statements(mechanism?.statements, context), level),
    evidencePanel(explainer.evidence, level, context),
  ]);
}

/** What the evidence says: how sure, in a word, a symbol and a sentence; what is known, and what is not. */
function evidencePanel(evidence: Evidence | undefined, level: number, context: ExplainerContext): unknown {
  if (!evidence) return undefined;
  const { certainty } = evidence;
  const grounds = citations(evidence.sources, context);
  const { evidence: labels, explainer } = context.labels;
  return html`<div class="evidence text" part="evidence">
    ${heading(level, explainer.evidence)}
    ${
      certainty
        ? html`<div>
            ${certaintyBadge(certainty, labels)}
            <p>${labels.meanings[certainty]}${grounds}</p>
          </div>`
        : grounds
    }
    ${findings(evidence, context)}
  </div>`;
}

/** What a patient asks before deciding: the short passages, side by side where there is room. */
export function practicalities(
  explainer: ExplainerSection,
  level: number,
  context: ExplainerContext,
): unknown {
  const { explainer: labels } = context.labels;
  const { course, regulatoryStatus, alternatives, questionsToAsk } = explainer;
  const written = (
    [
      'preparation',
      'recovery',
      'aftercare',
      'cost',
      'performedBy',
      'withoutTreatment',
      'qualityOfLife',
    ] as const
  ).map((name) => {
    const text = explainer[name];
    return passage(labels[name], text && richText(text, context), level);
  });
  const facts = (['sessions', 'sessionLength', 'interval'] as const).map(
    (name) => [labels[name], course?.[name]] as const,
  );
  return box('practical', [
    ...written,
    passage(labels.course, factList(facts), level),
    passage(labels.regulatoryStatus, regulatoryStatus && statement(regulatoryStatus, context), level),
    passage(labels.alternatives, alternatives?.length && renderAlternatives(alternatives, context), level),
    passage(labels.questionsToAsk, questionsToAsk?.length && questions(questionsToAsk), level),
  ]);
}

/** Passages in a box. If there are none there is no box, which would leave a gap on either side. */
function box(name: string, passages: readonly unknown[]): unknown {
  const written = passages.filter(Boolean);
  return written.length ? html`<div class=${name}>${written}</div>` : nothing;
}

function renderAlternatives(alternatives: readonly Alternative[], context: ExplainerContext): TemplateResult {
  return html`<ul class="choices" role="list">
    ${alternatives.map(
      ({ name, text, href }) =>
        html`<li>
          <strong>${linked(name, href)}</strong>
          ${textBox(text, context)}
        </li>`,
    )}
  </ul>`;
}

function questions(list: readonly string[]): TemplateResult {
  return html`<ul>
    ${list.map((question) => html`<li>${question}</li>`)}
  </ul>`;
}
