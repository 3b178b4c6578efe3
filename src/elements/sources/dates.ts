import { html, type TemplateResult } from 'lit';
import type { sources as sourceLabels, text as textLabels } from '../../labels/en.js';

/** What it takes to render sources and reviews. */
export interface SourceContext {
  /** Language of dates: that of the content, else of the page. */
  readonly lang: string;
  readonly labels: { readonly sources: typeof sourceLabels; readonly text: typeof textLabels };
}

/** A day as the reader's language writes it, on one line. */
export function date(day: string, { lang }: SourceContext): TemplateResult {
  const written = formatIn(lang).format(new Date(day)).replaceAll(' ', '\u00a0');
  return html`<time datetime=${day}>${written}</time>`;
}

/** A page may name an invalid language, such as `en_US`. */
function formatIn(lang: string): Intl.DateTimeFormat {
  const options = { dateStyle: 'long', timeZone: 'UTC' } as const;
  try {
    return new Intl.DateTimeFormat(lang, options);
  } catch {
    return new Intl.DateTimeFormat('en', options);
  }
}

/** Whether a day has passed in UTC, so that servers and browsers everywhere agree. */
export function isPast(day: string): boolean {
  return day < new Date().toISOString().slice(0, 10);
}
