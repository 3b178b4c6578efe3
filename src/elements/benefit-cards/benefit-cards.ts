import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { benefitSection, type Benefit, type BenefitContent } from '../../content/benefits.js';
import { ContentController } from '../../context/content-controller.js';
import * as english from '../../labels/en.js';
import { LabelsController } from '../../labels/labels-controller.js';
import { byId } from '../../parts/by-id.js';
import { certaintyStyles } from '../../parts/certainty.js';
import { evidenceNote, type EvidenceContext } from '../../parts/evidence.js';
import { FragmentController } from '../../parts/fragment-controller.js';
import { heading, sectionHeader } from '../../parts/heading.js';
import { icon } from '../../parts/icons.js';
import { statement } from '../../parts/statements.js';
import { linked } from '../../rich-text/linked.js';
import { richTextStyles } from '../../rich-text/rich-text.styles.js';
import { base } from '../../theme/base.js';
import { tokens } from '../../theme/tokens.js';
import { version } from '../../version.js';
import { styles } from './benefit-cards.styles.js';

/** What it takes to render a card. */
interface BenefitContext extends EvidenceContext {
  readonly labels: EvidenceContext['labels'] & { readonly benefits: typeof english.benefits };
}

/**
 * Shows what a treatment may do for a patient and, where the author says so, how sure we are of each benefit.
 *
 * Takes its benefits from `content`, from an inline JSON child, from HTML inside it, or from the nearest
 * `<clinic-treatment>`. An outcome for which no evidence is given is marked as such.
 *
 * @tagname clinic-benefit-cards
 * @summary Benefits as cards, each with how sure we are.
 * @fires {ClinicContentErrorEvent} clinic-content-error - Part of the content could not be used.
 * @csspart header - The top of the section.
 * @csspart eyebrow - The short line above the heading.
 * @csspart heading - The heading of the section.
 * @csspart items - The grid of cards.
 * @csspart card - One benefit.
 * @csspart icon - The box around a card's icon.
 * @csspart title - The heading of a card.
 * @csspart attribution - Who says so, before the text.
 * @csspart grounds - What kind of benefit it is, and how sure we are.
 * @csspart badge - How sure we are, in words.
 * @csspart circles - The symbol beside that text.
 * @csspart callout - A passage that the author set apart from the text.
 * @csspart citation - A source's number, as a link to it.
 * @cssprop [--clinic-benefit-cards-gap=1em] - Space between two cards.
 * @cssprop [--clinic-benefit-cards-padding=1.5em] - Space inside a card.
 */
export class ClinicBenefitCards extends LitElement {
  static override readonly styles = [tokens, base, richTextStyles, certaintyStyles, styles];

  static override readonly properties: PropertyDeclarations = {
    content: { attribute: false },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** Version of the library. */
  static readonly version: string = version;

  /** Benefits to show instead of the surrounding treatment's. */
  content?: BenefitContent | undefined;

  /** Level of the section's heading, 2 to 6; cards are one level below. Default: the treatment's level, or 2. */
  headingLevel?: number | undefined;

  readonly #source = new ContentController(
    this,
    benefitSection,
    'benefits',
    (treatment) => treatment.benefits,
  );
  readonly #labels = new LabelsController(this, {
    text: english.text,
    claims: english.claims,
    evidence: english.evidence,
    benefits: english.benefits,
  });

  constructor() {
    super();
    new FragmentController(this, this.#source);
  }

  override render(): TemplateResult | typeof nothing {
    const section = this.#source.value;
    if (!section?.items.length) return nothing;
    const { lang, dir } = this.#source.language;
    const context = { treatment: this.#source.treatment, labels: this.#labels.in(lang) };
    const level = this.#source.headingLevel;
    const inner = section.heading ? level + 1 : level;
    return html`<div class="frame" lang=${lang ?? nothing} dir=${dir ?? nothing}>
      <div>
        ${sectionHeader(section, level, context)}
        <ul class="items" part="items" role="list">
          ${byId(section.items, (benefit) => renderBenefit(benefit, inner, context))}
        </ul>
      </div>
    </div>`;
  }
}

function renderBenefit(benefit: Benefit, level: number, context: BenefitContext): TemplateResult {
  const { title, href, text } = benefit;
  const picture = icon(benefit.icon);
  return html`<li class="card" id=${benefit.id} part="card">
    ${picture && html`<div class="icon" part="icon">${picture}</div>`} ${heading(level, linked(title, href))}
    ${text ? html`<div class="body">${statement({ ...benefit, text }, context)}</div>` : nothing}
    ${grounds(benefit, context)}
  </li>`;
}

/** What kind of benefit it is, and how sure we are: in words, at the foot of the card. */
function grounds({ kind, evidence }: Benefit, context: BenefitContext): unknown {
  if (!kind && !evidence) return nothing;
  const { kinds, noSource } = context.labels.benefits;
  return html`<div class="grounds text" part="grounds">
    ${kind ? html`<p class="kind">${kinds[kind]}</p>` : nothing}
    ${kind === 'outcome' && !evidence ? html`<p>${noSource}</p>` : evidenceNote(evidence, context)}
  </div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'clinic-benefit-cards': ClinicBenefitCards;
  }
}
