/** Registers every element under names that the page chooses. Importing this registers nothing. */
import { html, type TemplateResult } from 'lit';
import { allElements } from './all-elements.js';
import type { Treatment } from './content/treatment.js';
import './context/root.js';
import { define } from './registration/define.js';
import { page } from './elements/treatment/page.js';
import { ClinicTreatment } from './elements/treatment/treatment.js';

export type { ClinicElementMap } from './types/elements.js';

/** How the elements are named. */
export interface DefineOptions {
  /**
   * The part before the hyphen: `acme` registers `<acme-faq>`. Lower-case letters and digits, starting with a letter. For a page
   * that already has another version of the library. `clinic-elements/prepaint.css` and server rendering support only `clinic`.
   */
  readonly prefix?: string;
}

/**
 * Registers every element under a prefix.
 *
 * @throws {TypeError} If the prefix cannot start an element name.
 */
export function defineAll({ prefix = 'clinic' }: DefineOptions = {}): void {
  if (!/^[a-z][a-z\d]*$/.test(prefix))
    throw new TypeError(
      `"${prefix}" cannot start the name of an element. Use lower-case letters and digits.`,
    );
  for (const [name, Element] of Object.entries(allElements)) {
    define(`${prefix}-${name}`, prefix === 'clinic' ? Element : renamed(Element, prefix));
  }
}

/** A class of its own: the browser registers no class under two names. */
function renamed(Element: (typeof allElements)[keyof typeof allElements], prefix: string) {
  if (Element !== ClinicTreatment) return class extends (Element as CustomElementConstructor) {};
  const prefixed = htmlWith(prefix);
  return class extends ClinicTreatment {
    protected static override readonly page = (treatment: Treatment): TemplateResult =>
      page(treatment, prefixed);
  };
}

/** Lit's tag for templates in which the elements carry another prefix. */
function htmlWith(prefix: string): typeof html {
  // Lit recognises a template by the identity of its strings.
  const known = new Map<TemplateStringsArray, TemplateStringsArray>();
  return (strings, ...values) => {
    if (!known.has(strings)) {
      const written = strings.map((text) => text.replaceAll(/(<\/?)clinic-/g, `$1${prefix}-`));
      known.set(strings, Object.assign(written, { raw: strings.raw }));
    }
    return html(known.get(strings)!, ...values);
  };
}
