/** The elements in the JSX of React 19, which sets their properties and listens to their events: `onclinic-faq-toggle`. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ClinicElementMap, ElementProperties, EventHandlers } from './elements.js';

type Attributes<Element> = Omit<
  DetailedHTMLProps<HTMLAttributes<Element>, Element>,
  keyof ElementProperties<Element>
>;

type ClinicIntrinsicElements = {
  [Tag in keyof ClinicElementMap]: Attributes<ClinicElementMap[Tag]> &
    ElementProperties<ClinicElementMap[Tag]> &
    EventHandlers<Tag, 'on'>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ClinicIntrinsicElements {}
  }
}
