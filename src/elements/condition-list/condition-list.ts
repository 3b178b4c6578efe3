import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { conditionSection, type Condition, type ConditionContent } from '../../content/conditions.js';
import { ContentController } from '../../context/content-controller.js';
import { NamedPart } from '../../context/named-part.js';
import * as english from '../../labels/en.js';
import { LabelsController } from '../../labels/labels-controller.js';
import { byId } from '../../parts/by-id.js';
import { certaintyStyles } from '../../parts/certainty.js';
import { evidenceNote, type EvidenceContext } from '../../parts/evidence.js';
import { FragmentController } from '../../parts/fragment-controller.js';
import { heading, sectionHeader } from '../../parts/heading.js';
import { linked } from '../../rich-text/linked.js';
import { textBox } from '../../rich-text/rich-text.js';
import { richTextStyles } from '../../rich-text/rich-text.styles.js';
import { base } from '../../theme/base.js';
import { tokens } from '../../theme/tokens.js';
import { version } from '../../version.js';
import { styles } from './condition-list.styles.js';

/** What it takes to render a condition. */
interface ConditionContext extends EvidenceContext {
  readonly labels: EvidenceContext['labels'] & { readonly conditions: typeof english.conditions };
}

/**
 * Lists the conditions, or other reasons, for which people consider a treatment.
 *
 * Takes its list from `content`, from an inline JSON child, from HTML inside it, or from the nearest
 * `<clinic-treatment>`; `section` picks one of its lists.
 *
 * @tagname clinic-condition-list
 * @summary What people consider the treatment for.
 * @fires {ClinicContentErrorEvent} clinic-content-error - Part of the content could not be used.
 * @csspart header - The top of the section.
 * @csspart eyebrow - The short line above the heading.
 * @csspart heading - The heading of the section.
 * @csspart items - The grid of conditions.
 * @csspart item - One condition.
 * @csspart marker - The mark before a condition.
 * @csspart title - The name of a condition.
 * @csspart badge - How sure we are, in words.
 * @csspart circles - The symbol beside that text.
 * @csspart attribution - Who says so, before the statement.
 * @csspart callout - A passage that the author set apart from the text.
 * @csspart citation - A source's number, as a link to it.
 * @cssprop [--clinic-condition-list-gap=0.75em] - Space between a mark and its condition.
 */
export class ClinicConditionList extends LitElement {
  static override readonly styles = [tokens, base, richTextStyles, certaintyStyles, styles];

  static override readonly properties: PropertyDeclarations = {
    content: { attribute: false },
    section: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** Version of the library. */
  static readonly version: string = version;

  /** Conditions to show instead of the surrounding treatment's. */
  content?: ConditionContent | undefined;

  /** Id of the treatment's list to show. Default: the first. */
  section?: string | undefined;

  /** Level of the section's heading, 2 to 6; conditions are one level below. Default: the treatment's level, or 2. */
  headingLevel?: number | undefined;

  readonly #named: NamedPart = new NamedPart(this, 'section', 'list');
  readonly #source = new ContentController(this, conditionSection, 'conditions', ({ conditions }) =>
    this.#named.pick(conditions),
  );
  readonly #labels = new LabelsController(this, {
    text: english.text,
    claims: english.claims,
    evidence: english.evidence,
    conditions: english.conditions,
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
          ${byId(section.items, (condition) => renderCondition(condition, inner, context))}
        </ul>
      </div>
    </div>`;
  }
}

/** The mark is a dot: a tick would read as a promise that the treatment works. See docs/decisions/007. */
function renderCondition(condition: Condition, level: number, context: ConditionContext): TemplateResult {
  const { name, href, relation, bodySites } = condition;
  const { conditions: labels, text } = context.labels;
  const title = name && linked(name, href);
  return html`<li class="condition" id=${condition.id} part="item">
    <span class="marker" part="marker"></span>
    <div>
      ${title ? heading(level, title) : nothing}
      ${relation ? html`<p class="small">${labels.relations[relation]}</p>` : nothing}
      ${textBox(condition.text, context, 'body')}
      ${bodySites?.length ? html`<p class="sites small">${labels.bodySites + ' ' + bodySites.join(text.comma)}</p>` : nothing}
      ${href && !name ? html`<p>${linked(labels.more, href)}</p>` : nothing}
      ${condition.evidence ? html`<div class="grounds text">${evidenceNote(condition.evidence, context)}</div>` : nothing}
    </div>
  </li>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'clinic-condition-list': ClinicConditionList;
  }
}
