/** The elements in the JSX of Preact, which sets their properties and listens to their events: `onclinic-faq-toggle`. */
import type { ClassAttributes, HTMLAttributes } from 'preact';
import type { ClinicElementMap, ElementProperties, EventHandlers } from './elements.js';

type Attributes<Element extends EventTarget> = Omit<
  HTMLAttributes<Element> & ClassAttributes<Element>,
  keyof ElementProperties<Element>
>;

type ClinicIntrinsicElements = {
  [Tag in keyof ClinicElementMap]: Attributes<ClinicElementMap[Tag]> &
    ElementProperties<ClinicElementMap[Tag]> &
    EventHandlers<Tag, 'on'>;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends ClinicIntrinsicElements {}
  }
}
