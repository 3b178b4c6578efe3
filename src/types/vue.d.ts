/** The elements in the templates of Vue: `:content` and `@clinic-faq-toggle`, beside what every HTML element takes. */
import type { HTMLAttributes, PublicProps } from 'vue';
import type { ClinicElementMap, ClinicEventMap, ElementProperties, OrDigits } from './elements.js';

/** `clinic-faq-toggle` as Vue writes it in the name of a handler: `ClinicFaqToggle`. */
type PascalCase<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${PascalCase<Rest>}`
  : Capitalize<Name>;

type Handlers<Tag extends keyof ClinicElementMap> = {
  [Name in keyof ClinicEventMap<Tag> & string as `on${PascalCase<Name>}`]?: (
    event: ClinicEventMap<Tag>[Name],
  ) => void;
};

/** Vue counts `slot` among the attributes of no element. */
interface Attributes extends HTMLAttributes {
  slot?: string | undefined;
}

type Properties<Element> = {
  [Name in keyof ElementProperties<Element>]: OrDigits<ElementProperties<Element>[Name]>;
};

/** To a template ref it is the element; a template is checked by its `$props`, which do not exist. */
type ClinicComponents = {
  [Tag in keyof ClinicElementMap]: new () => ClinicElementMap[Tag] & {
    /** @deprecated For the check of templates only. */
    $props: Attributes & PublicProps & Properties<ClinicElementMap[Tag]> & Handlers<Tag>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends ClinicComponents {}
}
