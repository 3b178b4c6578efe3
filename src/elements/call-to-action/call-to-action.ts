import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { callToAction, type CallToActionContent } from '../../content/call-to-action.js';
import { ContentController } from '../../context/content-controller.js';
import { NamedPart } from '../../context/named-part.js';
import * as english from '../../labels/en.js';
import { LabelsController } from '../../labels/labels-controller.js';
import { FragmentController } from '../../parts/fragment-controller.js';
import { heading } from '../../parts/heading.js';
import { textBox } from '../../rich-text/rich-text.js';
import { richTextStyles } from '../../rich-text/rich-text.styles.js';
import { base } from '../../theme/base.js';
import { tokens } from '../../theme/tokens.js';
import { version } from '../../version.js';
import { styles } from './call-to-action.styles.js';

/**
 * Invites a reader to do one thing: to book, to call, to become a member.
 *
 * Takes its invitation from `content`, from an inline JSON child, or from the nearest `<clinic-treatment>`; `action` picks
 * one of its invitations. Without an address there is no link. An invitation to buy something looks different from one that
 * helps people find care, and is labelled as what it is.
 *
 * @tagname clinic-call-to-action
 * @summary One invitation: book, call, become a member.
 * @fires {ClinicContentErrorEvent} clinic-content-error - Part of the content could not be used.
 * @csspart panel - The box around the invitation.
 * @csspart notice - The text that says that something is for sale.
 * @csspart heading - The heading of the invitation.
 * @csspart label - The link, or only its text if there is no address.
 * @csspart callout - A passage that the author set apart from the text.
 * @csspart citation - A source's number, as a link to it.
 * @cssprop [--clinic-call-to-action-padding=2em] - Space inside the box.
 */
export class ClinicCallToAction extends LitElement {
  static override readonly styles = [tokens, base, richTextStyles, styles];

  static override readonly properties: PropertyDeclarations = {
    content: { attribute: false },
    action: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** Version of the library. */
  static readonly version: string = version;

  /** Invitation to show instead of one of the surrounding treatment's. */
  content?: CallToActionContent | undefined;

  /** Id of the treatment's invitation to show. Default: the first. */
  action?: string | undefined;

  /** Level of the heading, 2 to 6. Default: the treatment's level, or 2. */
  headingLevel?: number | undefined;

  readonly #named: NamedPart = new NamedPart(this, 'action', 'invitation');
  readonly #source = new ContentController(this, callToAction, 'callToAction', ({ callsToAction }) =>
    this.#named.pick(callsToAction),
  );
  readonly #labels = new LabelsController(this, { text: english.text, callToAction: english.callToAction });

  constructor() {
    super();
    new FragmentController(this, this.#source);
  }

  override render(): TemplateResult | typeof nothing {
    const invitation = this.#source.value;
    if (!invitation) return nothing;
    const { lang, dir } = this.#source.language;
    const labels = this.#labels.in(lang);
    const { label, href, commercial } = invitation;
    const words = html`${
      invitation.heading ? heading(this.#source.headingLevel, invitation.heading, 'heading') : nothing
    }
    ${textBox(invitation.text, { treatment: this.#source.treatment, labels }, 'body')}
    ${
      href
        ? html`<a class="label" part="label" href=${href}>${label}</a>`
        : html`<p class="label" part="label">${label}</p>`
    }`;
    return html`<div lang=${lang ?? nothing} dir=${dir ?? nothing}>
      ${
        commercial
          ? html`<aside class="panel commercial" part="panel" aria-label=${labels.callToAction.commercial}>
              <p class="notice" part="notice">${labels.callToAction.commercial}</p>
              ${words}
            </aside>`
          : html`<div class="panel" part="panel">${words}</div>`
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'clinic-call-to-action': ClinicCallToAction;
  }
}
