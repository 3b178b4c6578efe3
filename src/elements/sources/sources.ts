import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { sourceSection, type Source, type SourceContent, type SourceSection } from '../../content/sources.js';
import type { Treatment } from '../../content/treatment.js';
import { ContentController } from '../../context/content-controller.js';
import * as english from '../../labels/en.js';
import { LabelsController } from '../../labels/labels-controller.js';
import { byId } from '../../parts/by-id.js';
import { CitationReturnController } from '../../parts/citation-return-controller.js';
import { FragmentController } from '../../parts/fragment-controller.js';
import { sectionHeader } from '../../parts/heading.js';
import { base } from '../../theme/base.js';
import { tokens } from '../../theme/tokens.js';
import { version } from '../../version.js';
import type { SourceContext } from './dates.js';
import { reviewFacts } from './review.js';
import { sourceItem } from './source-item.js';
import { styles } from './sources.styles.js';

/**
 * Lists what a page is based on: its sources, who wrote and checked it, when, and whose interests are involved. If no source
 * or no review is given, it says so.
 *
 * Takes these from `content`, from an inline JSON child, or from the nearest `<clinic-treatment>`. Citations in other
 * elements link to a source, and a reader who follows one can go back.
 *
 * @tagname clinic-sources
 * @summary Sources, reviewers, dates and interests.
 * @fires {ClinicContentErrorEvent} clinic-content-error - Part of the content could not be used.
 * @csspart header - The top of the section.
 * @csspart eyebrow - The short line above the heading.
 * @csspart heading - The heading of the section.
 * @csspart items - The list of sources.
 * @csspart source - One source.
 * @csspart return - The button that leads back to the citation.
 * @csspart interests - Whose interests are involved.
 * @csspart review - Who wrote and checked the content, and when.
 * @csspart overdue - The text that says that a review is overdue.
 * @cssprop [--clinic-sources-gap=1em] - Space between two sources.
 */
export class ClinicSources extends LitElement {
  static override readonly styles = [tokens, base, styles];

  static override readonly properties: PropertyDeclarations = {
    content: { attribute: false },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** Version of the library. */
  static readonly version: string = version;

  /** Sources and review to show instead of the surrounding treatment's. */
  content?: SourceContent | undefined;

  /** Level of the section's heading, 2 to 6. Default: the treatment's level, or 2. */
  headingLevel?: number | undefined;

  readonly #source = new ContentController(this, sourceSection, 'sources', sectionOf);
  readonly #labels = new LabelsController(this, { text: english.text, sources: english.sources });
  readonly #citations = new CitationReturnController(this);

  constructor() {
    super();
    new FragmentController(this, this.#source);
  }

  override render(): TemplateResult | typeof nothing {
    const section = this.#source.value;
    if (!section) return nothing;
    const { items = [], review, publisher } = section;
    const { lang, dir } = this.#source.language;
    const labels = this.#labels.in(lang);
    const context = { treatment: this.#source.treatment, labels, lang: lang ?? this.#labels.language };
    const unsaid = [
      !items.length && labels.sources.noSources,
      !review?.reviewers?.length && !review?.lastReviewed && labels.sources.notReviewed,
    ].filter(Boolean);
    const header = { ...section, heading: section.heading ?? labels.sources.heading };
    return html`<div lang=${lang ?? nothing} dir=${dir ?? nothing}>
      ${sectionHeader(header, this.#source.headingLevel, context)}
      ${items.length ? this.#renderSources(items, context) : nothing}
      ${
        review?.conflicts
          ? html`<p class="interests" part="interests">
              <strong>${labels.sources.conflicts}</strong> ${review.conflicts}
            </p>`
          : nothing
      }
      ${reviewFacts(review, publisher, context)}
      ${unsaid.length ? html`<p class="unsaid small">${unsaid.join(' ')}</p>` : nothing}
    </div>`;
  }

  #renderSources(items: readonly Source[], context: SourceContext): TemplateResult {
    return html`<ol class="items" part="items">
      ${byId(items, (source) => sourceItem(source, this.#citations, context))}
    </ol>`;
  }
}

/** What a treatment says about its own grounds. If it claims benefits and says nothing, the page says so. */
function sectionOf({ sources: items, review, publisher, benefits }: Treatment): SourceSection | undefined {
  return items || review || publisher || benefits ? { items, review, publisher } : undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'clinic-sources': ClinicSources;
  }
}
