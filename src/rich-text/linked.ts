import { html } from 'lit';

/** Words, as a link where they have an address. */
export function linked(words: unknown, href: string | undefined) {
  return href ? html`<a href=${href}>${words}</a>` : words;
}
