import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { explainerSection, type ExplainerContent, type ExplainerSection } from '../../content/explainer.js';
import { ContentController } from '../../context/content-controller.js';
import * as english from '../../labels/en.js';
import { LabelsController } from '../../labels/labels-controller.js';
import { certaintyStyles } from '../../parts/certainty.js';
import { factList } from '../../parts/fact-list.js';
import { FragmentController } from '../../parts/fragment-controller.js';
import { heading, sectionHeader } from '../../parts/heading.js';
import { picture, pictureStyles } from '../../parts/picture.js';
import { statements } from '../../parts/statements.js';
import { richText } from '../../rich-text/rich-text.js';
import { richTextStyles } from '../../rich-text/rich-text.styles.js';
import { base } from '../../theme/base.js';
import { tokens } from '../../theme/tokens.js';
import { version } from '../../version.js';
import { introduction, practicalities, type ExplainerContext } from './passages.js';
import { styles } from './treatment-explainer.styles.js';

/**
 * Explains what a treatment is, how it is thought to work, and how sure anyone is that it does.
 *
 * Takes its text from `content`, from an inline JSON child, or from the nearest `<clinic-treatment>`. What the evidence says
 * is shown beside what the treatment is meant to do, in the same size, and is never collapsed.
 *
 * @tagname clinic-treatment-explainer
 * @summary What the treatment is, how it is thought to work, and what the evidence says.
 * @fires {ClinicContentErrorEvent} clinic-content-error - Part of the content could not be used.
 * @csspart header - The top of the section.
 * @csspart eyebrow - The short line above the heading.
 * @csspart heading - The heading of the section.
 * @csspart tagline - The publisher's own line.
 * @csspart lead - What the treatment is, in two or three sentences.
 * @csspart facts - The facts at a glance.
 * @csspart evidence - What the evidence says, and what is not known.
 * @csspart badge - How sure we are, in words.
 * @csspart circles - The symbol beside that text.
 * @csspart passage - A passage with its heading.
 * @csspart title - The heading of a passage.
 * @csspart picture - A picture with its caption.
 * @csspart attribution - Who says so, before the statement.
 * @csspart caption - The text below a picture.
 * @csspart callout - A passage that the author set apart from the text.
 * @csspart citation - A source's number, as a link to it.
 * @cssprop [--clinic-treatment-explainer-heading-size=clamp(2em, 1.25em + 3cqi, 2.75em)] - Size of the heading.
 */
export class ClinicTreatmentExplainer extends LitElement {
  static override readonly styles = [tokens, base, richTextStyles, certaintyStyles, pictureStyles, styles];

  static override readonly properties: PropertyDeclarations = {
    content: { attribute: false },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** Version of the library. */
  static readonly version: string = version;

  /** Text to show instead of the surrounding treatment's. */
  content?: ExplainerContent | undefined;

  /** Level of the section's heading, 2 to 6; passages are one level below. Default: the treatment's level, or 2. */
  headingLevel?: number | undefined;

  readonly #source = new ContentController(
    this,
    explainerSection,
    'explainer',
    ({ name, explainer }) =>
      // Inside a treatment, its name is the default heading.
      explainer && { heading: name, ...explainer },
  );
  readonly #labels = new LabelsController(this, {
    text: english.text,
    claims: english.claims,
    evidence: english.evidence,
    explainer: english.explainer,
  });

  constructor() {
    super();
    new FragmentController(this, this.#source);
  }

  override render(): TemplateResult | typeof nothing {
    const explainer = this.#source.value;
    if (!explainer || !Object.keys(explainer).length) return nothing;
    const { lang, dir } = this.#source.language;
    const context = { treatment: this.#source.treatment, labels: this.#labels.in(lang) };
    const level = this.#source.headingLevel;
    const inner = explainer.heading ? level + 1 : level;
    const { keyFacts = [], pictures = [] } = explainer;
    // Classes, not :has(): a page that is still loading would be laid out again for each part that arrives.
    const columns = keyFacts.length || pictures.length ? 'columns' : '';
    const stacked = keyFacts.length && pictures.length ? 'stacked' : '';
    return html`<div class="frame" lang=${lang ?? nothing} dir=${dir ?? nothing}>
      <div>
        <div class="layout ${columns} ${stacked}">
          <div>${this.#renderTop(explainer, level, inner, context)}</div>
          ${
            keyFacts.length
              ? html`<div class="key-facts" part="facts">
                  ${factList(keyFacts.map(({ label, value }) => [label, value]))}
                </div>`
              : nothing
          }
          ${introduction(explainer, inner, context)}
          ${pictures.length ? html`<div class="pictures">${pictures.map(picture)}</div>` : nothing}
          ${practicalities(explainer, inner, context)}
        </div>
      </div>
    </div>`;
  }

  #renderTop(
    explainer: ExplainerSection,
    level: number,
    inner: number,
    context: ExplainerContext,
  ): TemplateResult {
    const { tagline, lead, keyPoints } = explainer;
    return html`${sectionHeader(explainer, level, context)}
    ${tagline ? html`<p class="tagline" part="tagline">${tagline}</p>` : nothing}
    ${lead ? html`<div class="lead text" part="lead">${richText(lead, context)}</div>` : nothing}
    ${
      keyPoints?.length
        ? html`<div class="points text">
            ${heading(inner, context.labels.explainer.keyPoints)} ${statements(keyPoints, context)}
          </div>`
        : nothing
    }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'clinic-treatment-explainer': ClinicTreatmentExplainer;
  }
}
