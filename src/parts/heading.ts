import { html, nothing, type TemplateResult } from 'lit';
import type { RichText } from '../content/rich-text.js';
import { textBox, type TextContext } from '../rich-text/rich-text.js';

/** The strings of each template with its names filled in: Lit prepares a template once for each array of strings. */
const named = new WeakMap<TemplateStringsArray, Record<string, TemplateStringsArray>>();

/**
 * Lit's `html` with names that are known only at run time: `<h0>` becomes a heading of the level, `<box0>` the element in
 * `box`, `part="part0"` the part in `part`. There is no level below 6.
 *
 * Lit takes no value as the name of a tag, and its module that does (`static-html.js`) can turn any text into markup. Here
 * the placeholders are fixed words, and only the elements choose what they become.
 */
export function htmlAt(level: number, box = 'div', part = '') {
  const heading = `h${Math.min(level, 6)}`;
  return (strings: TemplateStringsArray, ...values: unknown[]): TemplateResult => {
    let forms = named.get(strings);
    if (!forms) named.set(strings, (forms = {}));
    const form = (forms[heading + box + part] ??= Object.assign(
      strings.map((text) => text.replace(/h0/g, heading).replace(/box0/g, box).replace('part0', part)),
      // By `raw`, Lit tells strings written in a program from those that come from elsewhere.
      { raw: strings.raw },
    ));
    return html(form, ...values);
  };
}

/**
 * A heading of its own.
 *
 * @param className - Class of the heading, and its part.
 */
export function heading(level: number, content: unknown, className = 'title'): TemplateResult {
  return htmlAt(level)`<h0 class=${className} part=${className}>${content}</h0>`;
}

/** What stands at the top of a section. */
interface SectionHeader {
  readonly eyebrow?: string | undefined;
  readonly heading?: string | undefined;
  readonly intro?: RichText | undefined;
}

/** The top of a section: eyebrow, heading, introduction, each only where the author wrote one. */
export function sectionHeader(
  { eyebrow, heading: title, intro }: SectionHeader,
  level: number,
  context: TextContext,
  actions?: unknown,
) {
  if (!eyebrow && !title && !intro && !actions) return nothing;
  return html`<div class="header" part="header">
    ${eyebrow ? html`<p class="eyebrow" part="eyebrow">${eyebrow}</p>` : nothing}
    ${title ? heading(level, title, 'heading') : nothing} ${actions} ${textBox(intro, context, 'intro')}
  </div>`;
}
