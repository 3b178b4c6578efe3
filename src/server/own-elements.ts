import { allElements } from '../all-elements.js';
import { define } from '../registration/define.js';

/**
 * The names under which the classes that render here are registered, by the elements' names. The first class to register a
 * name keeps it, and that may be one of another copy of the library: components that also render on a server, such as those
 * of `clinic-elements/react` in Next, bring along a copy that cannot render here. The classes then get names of their own.
 */
export const registeredNames: ReadonlyMap<string, string> = new Map(
  Object.entries(allElements).map(([name, element]) => [
    `clinic-${name}`,
    register(`clinic-${name}`, element),
  ]),
);

function register(tagName: string, element: CustomElementConstructor): string {
  define(tagName, element);
  if (customElements.get(tagName) === element) return tagName;
  let number = 2;
  while (customElements.get(`${tagName}-${number}`)) number++;
  customElements.define(`${tagName}-${number}`, element);
  return `${tagName}-${number}`;
}
