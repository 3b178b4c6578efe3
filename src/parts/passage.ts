import { html, nothing, type TemplateResult } from 'lit';
import { heading } from './heading.js';

/** A passage with its heading; nothing if there is no text. */
export function passage(title: string, text: unknown, level: number): TemplateResult | typeof nothing {
  if (!text || text === nothing) return nothing;
  return html`<div class="passage text" part="passage">${heading(level, title)} ${text}</div>`;
}
