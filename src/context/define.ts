import { version } from '../version.js';
import { keepStyles, startEmpty, type Rooted } from './render-root.js';

let hasWarned = false;

/**
 * Registers an element, with the version of the library as its class's `version`. Where the page already has an element of
 * that name, that one stays: two copies of the library live side by side. Of two versions the console tells, once.
 *
 * @param takesOver - Whether the element goes on with what a server rendered for it, as with `hydrate.js`.
 */
export function define(
  tagName: string,
  element: CustomElementConstructor & { version?: string },
  takesOver = false,
): void {
  const registered: typeof element | undefined = customElements.get(tagName);
  if (!registered) {
    element.version = version;
    const prototype = element.prototype as Rooted;
    keepStyles(prototype);
    if (!takesOver) startEmpty(prototype);
    customElements.define(tagName, element);
  } else if (registered.version !== version && !hasWarned) {
    hasWarned = true;
    console.warn(
      `<${tagName}> stays version ${registered.version}; ${version} came later. Load one, or use defineAll({ prefix }).`,
    );
  }
}
