import { html, nothing, type TemplateResult } from 'lit';
import type { RichText } from '../content/rich-text.js';
import { textBox, type TextContext } from '../rich-text/rich-text.js';

/**
 * A real heading of a level that is known only when the page is. Below 6 there is no further level.
 *
 * @param className - Class of the heading, and its part.
 */
export function heading(level: number, content: unknown, className = 'title'): TemplateResult {
  switch (Math.min(level, 6)) {
    case 2:
      return html`<h2 class=${className} part=${className}>${content}</h2>`;
    case 3:
      return html`<h3 class=${className} part=${className}>${content}</h3>`;
    case 4:
      return html`<h4 class=${className} part=${className}>${content}</h4>`;
    case 5:
      return html`<h5 class=${className} part=${className}>${content}</h5>`;
    default:
      return html`<h6 class=${className} part=${className}>${content}</h6>`;
  }
}

/** What stands at the top of a section. */
interface SectionHeader {
  readonly eyebrow?: string | undefined;
  readonly heading?: string | undefined;
  readonly intro?: RichText | undefined;
}

/** The top of a section: eyebrow, heading, introduction, each only where the author wrote one. */
export function sectionHeader(
  section: SectionHeader,
  level: number,
  context: TextContext,
  actions: unknown = nothing,
) {
  if (!section.eyebrow && !section.heading && !section.intro && actions === nothing) return nothing;
  return html`<div class="header" part="header">
    ${section.eyebrow ? html`<p class="eyebrow" part="eyebrow">${section.eyebrow}</p>` : nothing}
    ${section.heading ? heading(level, section.heading, 'heading') : nothing} ${actions}
    ${textBox(section.intro, context, 'intro')}
  </div>`;
}
