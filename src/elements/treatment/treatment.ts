import { ContextProvider } from '@lit/context';
import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { treatment, type TreatmentContent } from '../../content/treatment.js';
import { hasElements } from '../../context/has-elements.js';
import { OwnContent } from '../../context/own-content.js';
import { treatmentContext } from '../../context/treatment-context.js';
import { isServer } from '../../is-server.js';
import * as english from '../../labels/en.js';
import { LabelsController } from '../../labels/labels-controller.js';
import { base } from '../../theme/base.js';
import { tokens } from '../../theme/tokens.js';
import { version } from '../../version.js';
import { FetchController } from './fetch-controller.js';
import { page } from './page.js';
import { styles } from './treatment.styles.js';

/**
 * Holds one treatment and shares it with the elements inside it.
 *
 * Takes the treatment from `content`, from an inline JSON child, or from the address in `src`. With no elements inside,
 * it lays out the whole page itself.
 *
 * @tagname clinic-treatment
 * @summary Holds one treatment for the elements inside it, or shows the whole page.
 * @slot - Elements that show the treatment, in your own layout. If empty, the whole page is shown. HTML with
 *   `data-fallback` is no layout: it is seen until there is a treatment to show.
 * @fires {ClinicContentErrorEvent} clinic-content-error - Part of the content could not be used, or `src` could not be loaded.
 * @csspart page - The whole page, if the element lays it out.
 * @csspart treatment-explainer - What the treatment is, on that page. The parts of this and the other elements there
 *   are also parts of the page.
 * @csspart condition-list - A list of conditions.
 * @csspart benefit-cards - The benefits.
 * @csspart risks-accordion - The risks.
 * @csspart procedure-steps - The steps.
 * @csspart faq - The questions.
 * @csspart call-to-action - An invitation.
 * @csspart sources - The sources.
 * @csspart state - The message shown while the treatment loads, or if it cannot be loaded.
 * @cssprop [--clinic-treatment-gap=4em] - Space between two sections of the whole page.
 * @cssprop [--clinic-treatment-loading-size=100vh] - Height reserved while the treatment loads, so that the page does not jump.
 */
export class ClinicTreatment extends LitElement {
  static override readonly styles = [tokens, base, styles];

  static override readonly properties: PropertyDeclarations = {
    content: { attribute: false },
    src: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    structuredData: { type: Boolean, attribute: 'structured-data' },
    hasElements: { state: true },
  };

  /** Version of the library. */
  static readonly version: string = version;

  /** Lays the page out. */
  protected static readonly page = page;

  /** The treatment. */
  content?: TreatmentContent | undefined;

  /**
   * Address of a JSON file with the treatment, in UTF-8. It is fetched once, and again when the address changes. If it has not
   * come after 30 seconds, readers are told and can try again.
   */
  src?: string | undefined;

  /** Level of section headings, 2 to 6, for all elements inside that do not set their own. */
  headingLevel = 2;

  /**
   * Describes the treatment to search engines as JSON-LD, unless the page already does. Use it only on the page
   * that is about the treatment.
   */
  structuredData = false;

  readonly #fetch = new FetchController(this);
  readonly #own = new OwnContent(this, treatment, 'treatment', this.#fetch);
  readonly #labels = new LabelsController(this, { treatment: english.treatment });
  readonly #provider = new ContextProvider(this, {
    context: treatmentContext,
    initialValue: { headingLevel: 2 },
  });

  /** Whether the author lays out the page. Not `#private`: on a server, which cannot see the children, the renderer sets it. */
  private hasElements = false;

  #describing: Promise<void> | undefined;

  override willUpdate(changed: PropertyValues<this>): void {
    if (!isServer) this.#handleSlotChange();
    const { value } = this.#own;
    // A server may well answer with something else, such as `{"error": …}`.
    if (!value && this.#fetch.data !== undefined) this.#fetch.failed = true;
    if (value === this.#provider.value.treatment && !changed.has('headingLevel')) return;
    this.#provider.setValue({ treatment: value, headingLevel: this.headingLevel });
  }

  override updated(): void {
    if (this.structuredData) void (this.#describing ??= this.#describe());
  }

  /**
   * Fetches the treatment at `src` again. The promise resolves once the request has ended, also if it brought nothing, and never
   * rejects.
   */
  reload(): Promise<void> {
    return this.#fetch.load();
  }

  override render(): TemplateResult {
    const { value } = this.#own;
    const whole = this.hasElements ? undefined : value;
    // Beside the whole page, fallback content and an editor's empty lines are hidden.
    return html`<slot class=${value && 'full'} ?hidden=${whole} @slotchange=${this.#handleSlotChange}></slot
      >${value ? nothing : this.#renderState()}
      ${whole && (this.constructor as typeof ClinicTreatment).page(whole)}`;
  }

  #renderState(): TemplateResult | typeof nothing {
    const { treatment: labels } = this.#labels.in(undefined);
    const { loading, failed } = this.#fetch;
    // The button stays where it is, and with it a reader's focus.
    if (failed)
      return html`<div class="state" part="state" role="alert">
        <p>${loading ? labels.loading : labels.failed}</p>
        <button class="retry" type="button" @click=${this.#handleRetry}>${labels.retry}</button>
      </div>`;
    if (!loading) return nothing;
    return html`<p class=${this.hasElements ? 'status' : 'state loading'} part="state" role="status">
      ${labels.loading}
    </p>`;
  }

  /** Fetches the code only on pages that ask for it. If it does not load, readers miss nothing. */
  async #describe(): Promise<void> {
    const module = await import('./structured-data-controller.js').catch(() => undefined);
    if (module) new module.StructuredDataController(this, () => this.#own.value);
  }

  #handleRetry(): void {
    void this.reload();
  }

  #handleSlotChange(): void {
    this.hasElements = hasElements(this);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'clinic-treatment': ClinicTreatment;
  }
}
