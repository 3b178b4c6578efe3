import { allElements } from '../all-elements.js';
import { define } from '../registration/define.js';

/**
 * The names under which the registry has the classes that render here, by the elements' names. The first to register a name
 * stays, and that may have been another copy of the library: where components render on a server too, as those of
 * `clinic-elements/react` do in Next, they bring one along that cannot render here. The classes then have a name of their own.
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
