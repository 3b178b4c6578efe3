/** The elements in the templates of Vue: `:content` and `@clinic-faq-toggle`. */
import type { DefineComponent } from 'vue';
import type { ClinicElementMap, ClinicEventMap, ElementProperties } from './elements.js';

/** `clinic-faq-toggle` as Vue writes it in the name of a handler: `ClinicFaqToggle`. */
type PascalCase<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${PascalCase<Rest>}`
  : Capitalize<Name>;

type Handlers<Tag extends keyof ClinicElementMap> = {
  [Name in keyof ClinicEventMap<Tag> & string as `on${PascalCase<Name>}`]?: (
    event: ClinicEventMap<Tag>[Name],
  ) => void;
};

type ClinicComponents = {
  [Tag in keyof ClinicElementMap]: DefineComponent<ElementProperties<ClinicElementMap[Tag]> & Handlers<Tag>>;
};

declare module 'vue' {
  interface GlobalComponents extends ClinicComponents {}
}
