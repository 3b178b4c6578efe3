/** The elements in the templates of Vue: `:content` and `@clinic-faq-toggle`. */
import type { DefineComponent } from 'vue';
import type { ClinicElementMap, ElementProperties, EventHandlers } from './elements.js';

type ClinicComponents = {
  [Tag in keyof ClinicElementMap]: DefineComponent<
    ElementProperties<ClinicElementMap[Tag]> & EventHandlers<Tag, 'on'>
  >;
};

declare module 'vue' {
  interface GlobalComponents extends ClinicComponents {}
}
