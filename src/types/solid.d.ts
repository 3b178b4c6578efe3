/** The elements in the JSX of Solid, with `prop:content` for their properties and `on:clinic-faq-toggle` for their events. */
import type { JSX } from 'solid-js';
import type { ClinicElementMap, ElementProperties, EventHandlers } from './elements.js';

type Properties<Element> = {
  [Name in keyof ElementProperties<Element> & string as `prop:${Name}`]?: ElementProperties<Element>[Name];
};

type ClinicIntrinsicElements = {
  [Tag in keyof ClinicElementMap]: JSX.HTMLAttributes<ClinicElementMap[Tag]> &
    Properties<ClinicElementMap[Tag]> &
    EventHandlers<Tag, 'on:'>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends ClinicIntrinsicElements {}
  }
}
