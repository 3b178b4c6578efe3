import { html } from 'lit';

/** A name, as a link where it has an address. */
export function linked(name: string, href: string | undefined) {
  return href ? html`<a href=${href}>${name}</a>` : name;
}
