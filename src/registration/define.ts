import { isServer } from '../is-server.js';
import { version } from '../version.js';
import { keepRoot, type Patchable } from './render-root.js';

/** A registered class, perhaps of another version of the library. */
type Versioned = CustomElementConstructor & { readonly version?: string };

let hasWarned = false;

/**
 * Registers an element. Where the page already has an element of that name, that one stays: two copies of the library live
 * side by side. With two versions, the console says so once.
 *
 * @param takesOver - Whether the element hydrates what a server rendered for it, as with `hydrate.js`.
 */
export function define(tagName: string, element: CustomElementConstructor, takesOver = false): void {
  const registered: Versioned | undefined = customElements.get(tagName);
  if (!registered) {
    // On a server, Lit replaces the methods that this patches.
    if (!isServer) keepRoot(element.prototype as Patchable, takesOver);
    customElements.define(tagName, element);
  } else if (registered.version !== version && !hasWarned) {
    hasWarned = true;
    console.warn(
      `<${tagName}> stays version ${registered.version}; ${version} was loaded later. Load only one, or use defineAll({ prefix }).`,
    );
  }
}
