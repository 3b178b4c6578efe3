import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { faqSection, type FaqContent, type FaqItem } from '../../content/faq.js';
import { groupBy } from '../../content/group-by.js';
import { ContentController } from '../../context/content-controller.js';
import * as english from '../../labels/en.js';
import { LabelsController } from '../../labels/labels-controller.js';
import { byId } from '../../parts/by-id.js';
import { disclosure, toggleAll } from '../../parts/disclosure.js';
import { DisclosureController } from '../../parts/disclosure-controller.js';
import { disclosureStyles } from '../../parts/disclosure.styles.js';
import { heading, sectionHeader } from '../../parts/heading.js';
import { citations } from '../../rich-text/citations.js';
import { isPlainParagraph, richText, type TextContext } from '../../rich-text/rich-text.js';
import { richTextStyles } from '../../rich-text/rich-text.styles.js';
import { base } from '../../theme/base.js';
import { tokens } from '../../theme/tokens.js';
import { version } from '../../version.js';
import type { FaqSearch } from './faq-search.js';
import { ClinicFaqToggleEvent } from './faq.events.js';
import { styles } from './faq.styles.js';
import { inGroups } from './groups.js';

/** From this many questions on, there is a search field. */
const searchable = 8;

/** What it takes to render questions. */
interface FaqContext extends TextContext {
  readonly labels: Pick<typeof english, 'disclosure' | 'text'>;
}

/**
 * Answers the questions patients ask before they book.
 *
 * Takes its questions from `content`, from an inline JSON child, from HTML inside it, or from the nearest
 * `<clinic-treatment>`. Several answers can be open at once; links can lead to each by the id of its question.
 *
 * @tagname clinic-faq
 * @summary Questions and answers about one treatment.
 * @fires {ClinicFaqToggleEvent} clinic-faq-toggle - A reader opened or closed an answer.
 * @fires {ClinicContentErrorEvent} clinic-content-error - Part of the content could not be used.
 * @csspart header - The top of the section.
 * @csspart eyebrow - The short line above the heading.
 * @csspart heading - The heading of the section.
 * @csspart toggle-all - The button that opens or closes all answers, or those that a search has found.
 * @csspart search - The field that filters the questions, shown when there are eight or more.
 * @csspart topic - The heading of a topic.
 * @csspart items - The box around a topic's questions.
 * @csspart item - One question with its answer.
 * @csspart toggle-heading - The heading around a question.
 * @csspart toggle - The button with a question.
 * @csspart question - The text of a question.
 * @csspart chevron - The symbol that shows that an answer opens and closes.
 * @csspart copy-link - A question's link to itself.
 * @csspart panel - The box around an answer.
 * @csspart callout - A passage that the author set apart from the text.
 * @csspart citation - A source's number, as a link to it.
 * @cssprop [--clinic-faq-gap=0] - Space between two questions.
 */
export class ClinicFaq extends LitElement {
  static override readonly styles = [tokens, base, richTextStyles, disclosureStyles, styles];

  static override readonly properties: PropertyDeclarations = {
    content: { attribute: false },
    headingLevel: { type: Number, attribute: 'heading-level' },
    exclusive: { type: Boolean, reflect: true },
    copyLinks: { type: Boolean, attribute: 'copy-links' },
    print: { reflect: true },
  };

  /** Version of the library. */
  static readonly version: string = version;

  /** Questions to show instead of the surrounding treatment's. */
  content?: FaqContent | undefined;

  /** Level of the section's heading, 2 to 6; questions are one level below. Default: the treatment's level, or 2. */
  headingLevel?: number | undefined;

  /** Opening an answer closes the others. There is no button to open all. */
  exclusive = false;

  /** Each question has a link to itself. */
  copyLinks = false;

  /** What a printout shows: every answer or, with `as-is`, only those that are open. */
  print?: 'as-is' | undefined;

  readonly #source = new ContentController(this, faqSection, 'faq', (treatment) => treatment.faq);
  readonly #labels = new LabelsController(this, {
    disclosure: english.disclosure,
    search: english.search,
    text: english.text,
  });
  readonly #disclosure = new DisclosureController<FaqItem>(this, {
    source: this.#source,
    openAtFirst: () => false,
    exclusive: () => this.exclusive,
    include: (item) => this.#search?.include(item),
    onToggle: (item, open, cause) => {
      const event = new ClinicFaqToggleEvent(item.id, item.question, open, cause);
      this.dispatchEvent(event);
    },
  });

  /** Fetched once a reader types: most pages are read without it. */
  #search?: FaqSearch;

  /** Opens every answer. */
  showAll(): void {
    this.#disclosure.setAll(true);
  }

  /** Closes every answer. */
  hideAll(): void {
    this.#disclosure.setAll(false);
  }

  /** Opens the answer to the question with this id. */
  show(id: string): void {
    this.#disclosure.set(id, true);
  }

  /** Closes the answer to the question with this id. */
  hide(id: string): void {
    this.#disclosure.set(id, false);
  }

  override render(): TemplateResult | typeof nothing {
    const faq = this.#source.value;
    if (!faq?.items.length) return nothing;
    const { lang, dir } = this.#source.language;
    const labels = this.#labels.in(lang);
    const context = { treatment: this.#source.treatment, labels };
    const level = this.#source.headingLevel;
    const inner = faq.heading ? level + 1 : level;
    const isSearchable = faq.items.length >= searchable;
    const found = (isSearchable && this.#search?.select(faq.items)) || faq.items;
    const topics = groupBy(found, ({ topic }) => topic);
    const closable = this.exclusive ? [] : found;
    const all = toggleAll(this.#disclosure, labels.disclosure, faq.heading, closable);
    const pace = this.#disclosure.announced ? 'at-once' : '';
    const frame = this.copyLinks ? 'frame' : '';
    return html`<div class="${pace} ${frame}" lang=${lang ?? nothing} dir=${dir ?? nothing}>
      <div>
        ${sectionHeader(faq, level, context, all)}
        ${isSearchable ? this.#renderSearch(found, labels.search) : nothing}
        ${[...topics].map(([topic, items]) => this.#renderTopic(topic, items, inner, context))}
      </div>
    </div>`;
  }

  #renderSearch(
    found: readonly FaqItem[],
    { label, found: sayFound }: typeof english.search,
  ): TemplateResult {
    const said = this.#search?.isActive ? sayFound(found.length) : nothing;
    return html`<div class="search" role="search">
      <label>
        <span class="small">${label}</span>
        <input
          class="search-field"
          part="search"
          type="search"
          autocomplete="off"
          @input=${this.#handleSearch}
          @keydown=${this.#handleSearchKey}
        />
      </label>
      <p class="count small" aria-live="polite" aria-atomic="true">${said}</p>
    </div>`;
  }

  #renderTopic(topic: string | undefined, items: readonly FaqItem[], level: number, context: FaqContext) {
    const inner = topic ? level + 1 : level;
    const render = (item: FaqItem) => this.#renderItem(item, inner, context);
    // In a list of a thousand questions, one changes at a time: those that have not changed are not rendered again.
    const dependencies = {
      all: [inner, this.copyLinks, context.treatment, context.labels],
      each: ({ id }: FaqItem) => this.#disclosure.isOpen(id),
    };
    return html`${topic ? heading(level, topic, 'topic') : nothing}
      <div class="items" part="items" role="list">
        ${inGroups(items).map(
          (group) =>
            html`<ul class="group" role="none">
              ${byId(group, render, dependencies)}
            </ul>`,
        )}
      </div>`;
  }

  #renderItem(
    { id, question, answer, sources }: FaqItem,
    level: number,
    context: FaqContext,
  ): TemplateResult {
    const isPlain = !sources && isPlainParagraph(answer);
    const panel = isPlain ? answer : richText(answer, context, citations(sources, context));
    const copyLink = this.copyLinks ? context.labels.disclosure : undefined;
    return disclosure(
      { id, label: question, labelPart: 'question', panel, box: isPlain ? 'p' : 'div', level, copyLink },
      this.#disclosure,
    );
  }

  async #handleSearch({ target }: Event): Promise<void> {
    const module = await import('./faq-search.js').catch(() => undefined);
    // Without it all questions stay visible, for the browser's own search.
    if (!module) return;
    this.#search ??= new module.FaqSearch(this);
    this.#search.query = (target as HTMLInputElement).value;
  }

  #handleSearchKey(event: KeyboardEvent): void {
    const field = event.target as HTMLInputElement;
    if (event.key !== 'Escape' || !field.value) return;
    // The key that clears the field does not also close what is around the element, such as a dialog.
    event.stopPropagation();
    event.preventDefault();
    field.value = '';
    void this.#handleSearch(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'clinic-faq': ClinicFaq;
  }
}
