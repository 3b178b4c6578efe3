import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { commonDenominator, countsOf } from '../../content/denominator.js';
import { inOrderOfWeight } from '../../content/risk-order.js';
import { riskSection, type Risk, type RiskContent } from '../../content/risks.js';
import { ContentController } from '../../context/content-controller.js';
import * as english from '../../labels/en.js';
import { LabelsController } from '../../labels/labels-controller.js';
import { byId } from '../../parts/by-id.js';
import { careAdvice, careAdviceStyles } from '../../parts/care-advice.js';
import { certaintyStyles } from '../../parts/certainty.js';
import { disclosure, toggleAll } from '../../parts/disclosure.js';
import { DisclosureController } from '../../parts/disclosure-controller.js';
import { disclosureStyles } from '../../parts/disclosure.styles.js';
import { factBox, factBoxStyles } from '../../parts/fact-box.js';
import { frequencyBadge } from '../../parts/frequency.js';
import { sectionHeader } from '../../parts/heading.js';
import { iconArrayStyles } from '../../parts/icon-array.js';
import { passage } from '../../parts/passage.js';
import { statements } from '../../parts/statements.js';
import { richTextStyles } from '../../rich-text/rich-text.styles.js';
import { base } from '../../theme/base.js';
import { tokens } from '../../theme/tokens.js';
import { version } from '../../version.js';
import { riskDetails, type RiskContext } from './risk-details.js';
import { ClinicRisksToggleEvent } from './risks-accordion.events.js';
import { styles } from './risks-accordion.styles.js';

/** What is said below the risks, in this order. */
const passages = ['limitations', 'contraindications', 'interactions', 'comparisons'] as const;

/** Fields of a risk that are not shown in its panel. */
const neverHidden = /^(?:id|name|severity|seekHelp)$/;

/**
 * Shows what can go wrong: how often, how serious, what to do, and when to seek help.
 *
 * Takes its risks from `content`, from an inline JSON child, from HTML inside it, or from the nearest `<clinic-treatment>`.
 * Serious risks come first. Risks are open until a reader closes them, and a serious risk does not close. Frequencies are
 * numbers of people; where the author gives a word without a number, the element says so.
 *
 * @tagname clinic-risks-accordion
 * @summary Risks, limits, and when to seek help.
 * @fires {ClinicRisksToggleEvent} clinic-risks-toggle - A reader opened or closed a risk.
 * @fires {ClinicContentErrorEvent} clinic-content-error - Part of the content could not be used.
 * @csspart header - The top of the section.
 * @csspart eyebrow - The short line above the heading.
 * @csspart heading - The heading of the section.
 * @csspart toggle-all - The button that opens or closes all risks.
 * @csspart items - The box around the risks.
 * @csspart item - One risk.
 * @csspart toggle-heading - The heading around the name of a risk.
 * @csspart toggle - The button with the name of a risk; not a button if the risk never closes, as a serious one.
 * @csspart risk - The name of a risk.
 * @csspart chevron - The symbol that shows that a risk opens and closes.
 * @csspart badge - How often or how serious, beside the name; also how sure we are.
 * @csspart circles - The symbol beside the text that says how sure we are.
 * @csspart copy-link - A risk's link to itself.
 * @csspart panel - The box with the details of a risk.
 * @csspart frequency - The sentence that says how often.
 * @csspart icon-array - The picture of a count, with one mark per person.
 * @csspart advice - When to seek help.
 * @csspart fact-box - The table of outcomes with and without the treatment.
 * @csspart passage - Limits, comparisons, who should not have it, interactions.
 * @csspart attribution - Who says so, before the statement.
 * @csspart callout - A passage that the author set apart from the text.
 * @csspart citation - A source's number, as a link to it.
 * @csspart title - The heading of a passage or of advice.
 * @cssprop [--clinic-risks-accordion-gap=0] - Space between two risks.
 */
export class ClinicRisksAccordion extends LitElement {
  static override readonly styles = [
    tokens,
    base,
    richTextStyles,
    disclosureStyles,
    certaintyStyles,
    careAdviceStyles,
    iconArrayStyles,
    factBoxStyles,
    styles,
  ];

  static override readonly properties: PropertyDeclarations = {
    content: { attribute: false },
    headingLevel: { type: Number, attribute: 'heading-level' },
    collapsed: { type: Boolean, reflect: true },
    order: {},
    iconArrays: { type: Boolean, attribute: 'icon-arrays' },
    copyLinks: { type: Boolean, attribute: 'copy-links' },
    print: { reflect: true },
  };

  /** Version of the library. */
  static readonly version: string = version;

  /** Risks to show instead of the surrounding treatment's. */
  content?: RiskContent | undefined;

  /** Level of the section's heading, 2 to 6; risks are one level below. Default: the treatment's level, or 2. */
  headingLevel?: number | undefined;

  /** Risks that are not serious start closed. */
  collapsed = false;

  /** Order of the risks. Default: serious first, then by frequency. With `as-written`: the author's order. */
  order?: 'as-written' | undefined;

  /** Draws counts of 100 or 1,000 people, one mark per person, beside the sentence that says the same. */
  iconArrays = false;

  /** Each risk has a link to itself. */
  copyLinks = false;

  /** What a printout shows: every risk or, with `as-is`, only those that are open. */
  print?: 'as-is' | undefined;

  readonly #source = new ContentController(this, riskSection, 'risks', (treatment) => treatment.risks);
  readonly #labels = new LabelsController(this, {
    disclosure: english.disclosure,
    text: english.text,
    claims: english.claims,
    evidence: english.evidence,
    risks: english.risks,
  });
  readonly #disclosure = new DisclosureController<Risk>(this, {
    source: this.#source,
    staysOpen,
    openAtFirst: () => !this.collapsed,
    onToggle: (risk, open, cause) => {
      const event = new ClinicRisksToggleEvent(risk.id, risk.name, open, cause);
      this.dispatchEvent(event);
    },
  });

  /** Opens every risk. */
  showAll(): void {
    this.#disclosure.setAll(true);
  }

  /** Closes every risk that is not serious. */
  hideAll(): void {
    this.#disclosure.setAll(false);
  }

  /** Opens the risk with this id. */
  show(id: string): void {
    this.#disclosure.set(id, true);
  }

  /** Closes the risk with this id, unless it is serious. */
  hide(id: string): void {
    this.#disclosure.set(id, false);
  }

  override render(): TemplateResult | typeof nothing {
    const section = this.#source.value;
    if (!section) return nothing;
    const { items, seekHelp = [], outcomes = [] } = section;
    const { lang, dir } = this.#source.language;
    const labels = this.#labels.in(lang);
    const context: RiskContext = {
      treatment: this.#source.treatment,
      labels,
      people: commonDenominator(countsOf(section)),
      iconArrays: this.iconArrays,
    };
    const level = this.#source.headingLevel;
    const inner = section.heading ? level + 1 : level;
    const all = toggleAll(this.#disclosure, labels.disclosure, section.heading);
    const pace = this.#disclosure.announced ? 'at-once' : '';
    return html`<div class="${pace} frame" lang=${lang ?? nothing} dir=${dir ?? nothing}>
      <div>
        ${sectionHeader(section, level, context, all)}
        ${items.length ? this.#renderItems(items, inner, context) : nothing}
        ${section.complete ? html`<p class="intro">${labels.risks.complete}</p>` : nothing}
        ${seekHelp.map((advice) => careAdvice(advice, inner, context))}
        ${passage(labels.risks.outcomes, outcomes.length && factBox(outcomes, context), inner)}
        ${passages.map((name) => passage(labels.risks[name], statements(section[name], context), inner))}
      </div>
    </div>`;
  }

  #renderItems(items: readonly Risk[], level: number, context: RiskContext): TemplateResult {
    return html`<ul class="items" part="items" role="list">
      ${byId(this.order === 'as-written' ? items : inOrderOfWeight(items), (risk) =>
        this.#renderRisk(risk, level, context),
      )}
    </ul>`;
  }

  #renderRisk(risk: Risk, level: number, context: RiskContext): TemplateResult {
    const isClosed = !staysOpen(risk) && !this.#disclosure.isOpen(risk.id);
    return disclosure(
      {
        id: risk.id,
        label: risk.name,
        labelPart: 'risk',
        beside: badges(risk, context, isClosed),
        panel: riskDetails(risk, context),
        below:
          risk.seekHelp && html`<div class="content">${careAdvice(risk.seekHelp, level + 1, context)}</div>`,
        level,
        staysOpen: staysOpen(risk),
        copyLink: this.copyLinks ? context.labels.disclosure : undefined,
      },
      this.#disclosure,
    );
  }
}

/** A serious risk never closes, and nor does one with nothing to show that could be hidden. */
function staysOpen(risk: Risk): boolean {
  return (
    risk.severity === 'serious' ||
    Object.entries(risk).every(([field, value]) => !value || neverHidden.test(field))
  );
}

/** How often and how serious, in words. */
function badges(risk: Risk, context: RiskContext, isClosed: boolean): unknown {
  const brief = frequencyBadge(risk.frequency, context);
  const shown = frequencyBadge(risk.frequency, context, isClosed);
  const { severity } = risk;
  const list = [
    // On paper, and without script, the closed panel is open and has the sentence.
    ['brief', shown !== brief && brief],
    ['', shown],
    [severity, severity && context.labels.risks.severities[severity]],
  ].filter(([, words]) => words);
  return (
    list.length && list.map(([kind, words]) => html`<bdi class="badge ${kind}" part="badge">${words}</bdi> `)
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'clinic-risks-accordion': ClinicRisksAccordion;
  }
}
