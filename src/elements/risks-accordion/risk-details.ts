import { html, nothing } from 'lit';
import { rescale } from '../../content/denominator.js';
import type { Risk } from '../../content/risks.js';
import type { claims, disclosure, evidence } from '../../labels/en.js';
import { evidenceNote } from '../../parts/evidence.js';
import { factList } from '../../parts/fact-list.js';
import { frequencySentence, type FrequencyContext } from '../../parts/frequency.js';
import { iconArray } from '../../parts/icon-array.js';
import { textBox } from '../../rich-text/rich-text.js';

/** What it takes to render the details of a risk. */
export interface RiskContext extends FrequencyContext {
  /** Whether counts are drawn, one mark a person. */
  readonly iconArrays: boolean;
  readonly labels: FrequencyContext['labels'] & {
    readonly claims: typeof claims;
    readonly disclosure: typeof disclosure;
    readonly evidence: typeof evidence;
  };
}

/** Everything said about one risk, each fact in its place; what is not said takes no place. */
export function riskDetails(risk: Risk, context: RiskContext): readonly unknown[] {
  const { risks } = context.labels;
  const facts = factList([
    [risks.timing, risk.timing],
    [risks.reversible, risk.reversible && risks.reversibilities[risk.reversible]],
    [risks.seriousBecause, risk.seriousCriteria?.map((criterion) => risks.criteria[criterion]).join(' ')],
    [risks.whoIsMoreAtRisk, textBox(risk.whoIsMoreAtRisk, context)],
    [risks.whatToDo, textBox(risk.whatToDo, context)],
  ]);
  return [
    textBox(risk.text, context),
    howOften(risk, context),
    facts,
    risk.evidence ? html`<div class="evidence text">${evidenceNote(risk.evidence, context)}</div>` : nothing,
  ];
}

function howOften({ frequency }: Risk, context: RiskContext): unknown {
  if (!frequency) return nothing;
  const { iconArrays, labels, people } = context;
  return html`<div class="how-often">
    <p class="frequency" part="frequency">${frequencySentence(frequency, context)}</p>
    ${iconArrays && frequency.kind === 'count' ? iconArray(rescale(frequency, people), labels.risks.legend) : nothing}
  </div>`;
}
