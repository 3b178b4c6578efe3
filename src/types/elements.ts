import type { LitElement } from 'lit';
import type { ClinicContentErrorEvent } from '../context/content-error-event.js';
import type { ClinicFaqToggleEvent } from '../elements/faq/faq.events.js';
import type { ClinicRisksToggleEvent } from '../elements/risks-accordion/risks-accordion.events.js';
import type { allElements } from '../all-elements.js';

/** Names of an element's methods, which are not properties to set in a template. */
type Methods<Element> = {
  [Name in keyof Element]: Element[Name] extends (...args: never[]) => unknown ? Name : never;
}[keyof Element];

/** What a page can set on an element: its own properties, without those that every element has. */
export type ElementProperties<Element> = {
  [Name in Exclude<keyof Element, keyof LitElement | Methods<Element>>]?: Element[Name] | undefined;
};

/** A number may be written in digits, as text. */
export type OrDigits<Value> = Value extends number ? Value | `${Value}` : Value;

/** What a page can write on an element in HTML, by attribute name: everything but the content, which is not text. */
export type ElementAttributes<Element> = {
  [
    Name in keyof ElementProperties<Element> & string as Name extends 'content' ? never : KebabCase<Name>
  ]?: OrDigits<ElementProperties<Element>[Name]>;
};

/** `headingLevel` as HTML writes it: `heading-level`. */
type KebabCase<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${KebabCase<Rest>}`
  : Name;

type Classes = typeof allElements;

/** Each element by its tag. */
export type ClinicElementMap = {
  [Name in keyof Classes as `clinic-${Name}`]: InstanceType<Classes[Name]>;
};

/** The events of each element, by their names. */
export type ClinicEventMap<Tag extends keyof ClinicElementMap> = {
  'clinic-content-error': ClinicContentErrorEvent;
} & (Tag extends 'clinic-faq' ? { 'clinic-faq-toggle': ClinicFaqToggleEvent } : unknown) &
  (Tag extends 'clinic-risks-accordion' ? { 'clinic-risks-toggle': ClinicRisksToggleEvent } : unknown);

/** Handlers for the events of an element, each under a prefix and the event's name: `onclinic-faq-toggle`. */
export type EventHandlers<Tag extends keyof ClinicElementMap, Prefix extends string> = {
  [Name in keyof ClinicEventMap<Tag> & string as `${Prefix}${Name}`]?: (
    event: ClinicEventMap<Tag>[Name],
  ) => void;
};
