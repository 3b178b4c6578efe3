/** The elements in the templates of Svelte 5: `content={…}`, `heading-level="3"` and `onclinic-faq-toggle={…}`. */
import type { HTMLAttributes } from 'svelte/elements';
import type { ClinicElementMap, ElementAttributes, ElementProperties, EventHandlers } from './elements.js';

/**
 * Names that are not properties are written as text. There `false` would become a word, and a boolean attribute with any
 * value is on.
 */
type Texts<Attributes> = {
  [Name in keyof Attributes & `${string}-${string}`]?: Attributes[Name] extends boolean | undefined
    ? true | ''
    : Attributes[Name];
};

type ClinicSvelteElements = {
  [Tag in keyof ClinicElementMap]: HTMLAttributes<ClinicElementMap[Tag]> &
    ElementProperties<ClinicElementMap[Tag]> &
    Texts<ElementAttributes<ClinicElementMap[Tag]>> &
    EventHandlers<Tag, 'on'>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends ClinicSvelteElements {}
}
