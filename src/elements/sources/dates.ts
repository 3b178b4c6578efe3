import { html, type TemplateResult } from 'lit';
import type { sources as sourceLabels } from '../../labels/en.js';

/** What sources and reviews are written with. */
export interface SourceContext {
  /** Language of dates: that of the content, else of the page. */
  readonly lang: string;
  readonly labels: { readonly sources: typeof sourceLabels };
}

/** A day as the reader's language writes it, on one line. */
export function date(day: string, { lang }: SourceContext): TemplateResult {
  const written = formatIn(lang).format(new Date(day)).replaceAll(' ', '\u00a0');
  return html`<time datetime=${day}>${written}</time>`;
}

/** A page may name as its language what is none, such as `en_US`. */
function formatIn(lang: string): Intl.DateTimeFormat {
  const options = { dateStyle: 'long', timeZone: 'UTC' } as const;
  try {
    return new Intl.DateTimeFormat(lang, options);
  } catch {
    return new Intl.DateTimeFormat('en', options);
  }
}

/** Whether a day has passed, by the clock of Greenwich: a server and a browser elsewhere say the same. */
export function isPast(day: string): boolean {
  return day < new Date().toISOString().slice(0, 10);
}
