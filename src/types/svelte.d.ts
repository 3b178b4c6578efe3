/** The elements in the templates of Svelte 5: `content={…}` and `onclinic-faq-toggle={…}`. */
import type { HTMLAttributes } from 'svelte/elements';
import type { ClinicElementMap, ElementProperties, EventHandlers } from './elements.js';

type ClinicSvelteElements = {
  [Tag in keyof ClinicElementMap]: HTMLAttributes<ClinicElementMap[Tag]> &
    ElementProperties<ClinicElementMap[Tag]> &
    EventHandlers<Tag, 'on'>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends ClinicSvelteElements {}
}
