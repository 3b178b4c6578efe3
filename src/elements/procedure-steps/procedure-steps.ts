import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { stepSection, type Step, type StepContent } from '../../content/steps.js';
import { ContentController } from '../../context/content-controller.js';
import * as english from '../../labels/en.js';
import { LabelsController } from '../../labels/labels-controller.js';
import { byId } from '../../parts/by-id.js';
import { FragmentController } from '../../parts/fragment-controller.js';
import { heading, sectionHeader } from '../../parts/heading.js';
import { picture, pictureStyles } from '../../parts/picture.js';
import { textBox, type TextContext } from '../../rich-text/rich-text.js';
import { richTextStyles } from '../../rich-text/rich-text.styles.js';
import { base } from '../../theme/base.js';
import { tokens } from '../../theme/tokens.js';
import { version } from '../../version.js';
import { styles } from './procedure-steps.styles.js';

/** What it takes to render a step. */
interface StepContext extends TextContext {
  readonly labels: TextContext['labels'] & { readonly steps: typeof english.steps };
}

/**
 * Shows what happens before, during and after a treatment, step by step.
 *
 * Takes its steps from `content`, from an inline JSON child, from HTML inside it, or from the nearest
 * `<clinic-treatment>`.
 *
 * @tagname clinic-procedure-steps
 * @summary What happens before, during and after.
 * @fires {ClinicContentErrorEvent} clinic-content-error - Part of the content could not be used.
 * @csspart header - The top of the section.
 * @csspart eyebrow - The short line above the heading.
 * @csspart heading - The heading of the section.
 * @csspart items - The grid of steps.
 * @csspart item - One step.
 * @csspart phase - A step's number, and when it happens.
 * @csspart title - The heading of a step.
 * @csspart picture - The picture of a step.
 * @csspart caption - The text below a picture.
 * @csspart callout - A passage that the author set apart from the text.
 * @csspart citation - A source's number, as a link to it.
 * @cssprop [--clinic-procedure-steps-gap=1.5em] - Space between two steps.
 */
export class ClinicProcedureSteps extends LitElement {
  static override readonly styles = [tokens, base, richTextStyles, pictureStyles, styles];

  static override readonly properties: PropertyDeclarations = {
    content: { attribute: false },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** Version of the library. */
  static readonly version: string = version;

  /** Steps to show instead of the surrounding treatment's. */
  content?: StepContent | undefined;

  /** Level of the section's heading, 2 to 6; steps are one level below. Default: the treatment's level, or 2. */
  headingLevel?: number | undefined;

  readonly #source = new ContentController(this, stepSection, 'steps', (treatment) => treatment.steps);
  readonly #labels = new LabelsController(this, { text: english.text, steps: english.steps });

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
    return html`<div lang=${lang ?? nothing} dir=${dir ?? nothing}>
      ${sectionHeader(section, level, context)}
      <ol class="items" part="items" role="list">
        ${byId(section.items, (step) => renderStep(step, inner, context))}
      </ol>
    </div>`;
  }
}

function renderStep(step: Step, level: number, context: StepContext): TemplateResult {
  const { title, phase, duration } = step;
  return html`<li class="step" id=${step.id} part="item">
    <p class="phase" part="phase">${phase ? context.labels.steps.phases[phase] : nothing}</p>
    ${title ? heading(level, title) : nothing} ${duration ? html`<p class="small">${duration}</p>` : nothing}
    ${textBox(step.text, context, 'body')} ${step.picture ? picture(step.picture) : nothing}
  </li>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'clinic-procedure-steps': ClinicProcedureSteps;
  }
}
