import { version } from '../version.js';

let hasWarned = false;

/** What is changed of a class: Lit keeps the method to itself and to those who extend it. */
interface Rooted {
  createRenderRoot: (this: HTMLElement) => unknown;
}

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
    if (!takesOver) startEmpty(element.prototype as Rooted);
    customElements.define(tagName, element);
  } else if (registered.version !== version && !hasWarned) {
    hasWarned = true;
    console.warn(
      `<${tagName}> stays version ${registered.version}; ${version} came later. Load one, or use defineAll({ prefix }).`,
    );
  }
}

/** Takes out what a server rendered into an element: it would stand there a second time. */
function startEmpty(prototype: Rooted): void {
  const { createRenderRoot } = prototype;
  prototype.createRenderRoot = function () {
    this.shadowRoot?.replaceChildren();
    return createRenderRoot.call(this);
  };
}
