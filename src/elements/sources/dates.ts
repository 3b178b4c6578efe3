import { html, type TemplateResult } from 'lit';
import type { sources as sourceLabels } from '../../labels/en.js';

/** What sources and reviews are written with. */
export interface SourceContext {
  /** Language of dates; the browser's where nobody names one. */
  readonly lang: string | undefined;
  readonly labels: { readonly sources: typeof sourceLabels };
}

/** A day as the reader's language writes it. */
export function date(day: string, { lang }: SourceContext): TemplateResult {
  const written = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
  return html`<time datetime=${day}>${written}</time>`;
}

/** Whether a day has passed. */
export function isPast(day: string): boolean {
  return day < new Date().toISOString().slice(0, 10);
}
