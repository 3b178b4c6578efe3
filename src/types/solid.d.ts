/**
 * The elements in the JSX of Solid: attributes as in HTML or with `attr:` and `bool:`, `prop:content` for properties, and
 * `on:clinic-faq-toggle` for events.
 */
import type { JSX } from 'solid-js';
import type { ClinicElementMap, ElementAttributes, ElementProperties, EventHandlers } from './elements.js';

type Properties<Element> = {
  [Name in keyof ElementProperties<Element> & string as `prop:${Name}`]?: ElementProperties<Element>[Name];
};

/** What is written with `attr:`. There `false` would become a word, and a boolean attribute with any value is on. */
type Texts<Attributes> = {
  [Name in keyof Attributes & string as `attr:${Name}`]?: Attributes[Name] extends boolean | undefined
    ? ''
    : Attributes[Name];
};

type Switches<Attributes> = {
  [
    Name in keyof Attributes & string as Attributes[Name] extends boolean | undefined ? `bool:${Name}` : never
  ]?: Attributes[Name];
};

type Attributes<Element> = ElementAttributes<Element> &
  Texts<ElementAttributes<Element>> &
  Switches<ElementAttributes<Element>>;

type ClinicIntrinsicElements = {
  [Tag in keyof ClinicElementMap]: JSX.HTMLAttributes<ClinicElementMap[Tag]> &
    Attributes<ClinicElementMap[Tag]> &
    Properties<ClinicElementMap[Tag]> &
    EventHandlers<Tag, 'on:'>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends ClinicIntrinsicElements {}
  }
}
