import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators/property.js';
import { repeat } from 'lit/directives/repeat.js';
import { faqSection, type FaqContent, type FaqItem } from '../../content/faq.js';
import { ContentController } from '../../context/content-controller.js';
import * as english from '../../labels/en.js';
import { LabelsController } from '../../labels/labels-controller.js';
import { citations } from '../../parts/citations.js';
import { disclosure, toggleAll } from '../../parts/disclosure.js';
import { DisclosureController, type ToggleCause } from '../../parts/disclosure-controller.js';
import { disclosureStyles } from '../../parts/disclosure.styles.js';
import { sectionHeader } from '../../parts/heading.js';
import { richText, type TextContext } from '../../rich-text/rich-text.js';
import { richTextStyles } from '../../rich-text/rich-text.styles.js';
import { base } from '../../theme/base.js';
import { tokens } from '../../theme/tokens.js';
import { ClinicFaqToggleEvent } from './faq.events.js';
import { styles } from './faq.styles.js';

/**
 * Answers the questions patients ask before they book.
 *
 * Takes its questions from `content`, from an inline JSON child, or from the nearest `<clinic-treatment>`.
 * Several answers may be open at a time; each can be linked to by the id of its question.
 *
 * @tagname clinic-faq
 * @summary Questions and answers about one treatment.
 * @fires {ClinicFaqToggleEvent} clinic-faq-toggle - A reader opened or closed an answer.
 * @fires {ClinicContentErrorEvent} clinic-content-error - Part of the content could not be used.
 * @csspart header - The top of the section.
 * @csspart eyebrow - The word above the heading.
 * @csspart heading - The heading of the section.
 * @csspart toggle-all - The button that opens or closes all answers.
 * @csspart item - One question with its answer.
 * @csspart toggle-heading - The heading that holds a question.
 * @csspart toggle - The button that holds a question.
 * @csspart panel - The box of an answer.
 * @cssprop [--clinic-faq-gap=0] - Space between two questions.
 */
export class ClinicFaq extends LitElement {
  static override readonly styles = [tokens, base, richTextStyles, disclosureStyles, styles];

  /** Questions to show instead of those of the surrounding treatment. */
  @property({ attribute: false }) content?: FaqContent;

  /** Level of the section's heading, 2 to 6; questions are one below. Left out: the treatment's level, or 2. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel?: number;

  /** Opening an answer closes the others. */
  @property({ type: Boolean, reflect: true }) exclusive = false;

  /** What a printout shows: every answer, or with `as-is` only those that are open. */
  @property({ reflect: true }) print?: 'as-is';

  readonly #source = new ContentController(this, faqSection, 'faq', (treatment) => treatment.faq);
  readonly #labels = new LabelsController(this, { disclosure: english.disclosure, text: english.text });
  readonly #disclosure = new DisclosureController<FaqItem>(this, {
    items: () => this.#source.value?.items ?? [],
    openAtFirst: () => false,
    exclusive: () => this.exclusive,
    onToggle: (item, open, cause) => this.#handleToggle(item, open, cause),
  });

  /** Opens every answer. */
  showAll(): void {
    this.#disclosure.setAll(true);
  }

  /** Closes every answer. */
  hideAll(): void {
    this.#disclosure.setAll(false);
  }

  /** Opens the answer to the question of that id. */
  show(id: string): void {
    this.#disclosure.set(id, true);
  }

  override render(): TemplateResult | typeof nothing {
    const faq = this.#source.value;
    if (!faq?.items.length) return nothing;
    const { lang, dir } = this.#source.language;
    const labels = this.#labels.in(lang);
    const context = { treatment: this.#source.treatment, labels };
    const level = this.#source.headingLevel;
    const all = toggleAll(faq.items.length, this.#disclosure, labels.disclosure);
    return html`<div lang=${lang ?? nothing} dir=${dir ?? nothing}>
      ${sectionHeader(faq, level, context, all)}
      <ul class="items" role="list">
        ${repeat(
          faq.items,
          (item) => item.id,
          (item) => this.#renderItem(item, faq.heading ? level + 1 : level, context),
        )}
      </ul>
    </div>`;
  }

  #renderItem(item: FaqItem, level: number, context: TextContext): TemplateResult {
    const panel = html`<div class="text">
      ${richText(item.answer, context)}${citations(item.sources, context)}
    </div>`;
    return html`<li class="item" part="item">
      ${disclosure({ id: item.id, label: item.question, panel, level }, this.#disclosure)}
    </li>`;
  }

  #handleToggle(item: FaqItem, open: boolean, cause: ToggleCause): void {
    const event = new ClinicFaqToggleEvent(item.id, item.question, open, cause);
    this.dispatchEvent(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'clinic-faq': ClinicFaq;
  }
}
