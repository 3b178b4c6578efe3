import { html, type TemplateResult } from 'lit';
import { heading } from './heading.js';

/** A passage with its heading; undefined if there is no text. */
export function passage(title: string, text: unknown, level: number): TemplateResult | undefined {
  if (!text) return undefined;
  return html`<div class="passage text" part="passage">${heading(level, title)} ${text}</div>`;
}
