/** Registers an element, unless the page already has one of that name: two copies of the library live side by side. */
export function define(tagName: string, element: CustomElementConstructor): void {
  if (!customElements.get(tagName)) customElements.define(tagName, element);
}
