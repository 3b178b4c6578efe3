import { html } from 'lit';
import type { Decorator } from '@storybook/web-components-vite';

/** The fields of the model that hold wording; the others are ids, kinds and numbers. */
const wording = new Set([
  'answer',
  'duration',
  'heading',
  'intro',
  'label',
  'lead',
  'name',
  'question',
  'tagline',
  'text',
  'timing',
  'title',
  'value',
]);

const compound = 'Musculoskeletalproliferationtherapyappointmentconfirmation';

/** The content with every text far longer than anyone would write it, and with a word that fits on no line. */
export function stretched<Content>(content: Content): Content {
  return stretch(content) as Content;
}

function stretch(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return wording.has(key) ? `${value} ${value} ${compound} ${value}` : value;
  if (Array.isArray(value)) return value.map((entry) => stretch(entry, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, stretch(inner, name)]));
}

/** A column as narrow as the smallest phone. */
export const inNarrowColumn: Decorator = (story) =>
  html`<div style="max-inline-size: 20rem">${story()}</div>`;

/** A page that is written from right to left. */
export const inRightToLeft: Decorator = (story) => html`<div dir="rtl">${story()}</div>`;
