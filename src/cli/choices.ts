import type { ElementName } from '../server/contents.js';

/** What content can be for: the elements, by their names without `clinic-`. */
export const elements = [
  'treatment',
  'treatment-explainer',
  'benefit-cards',
  'condition-list',
  'risks-accordion',
  'procedure-steps',
  'faq',
  'call-to-action',
  'sources',
] as const satisfies readonly ElementName[];

/** What can be imported; `treatment` is a whole treatment in Markdown. */
export const sourceFormats = [
  'treatment',
  'markdown',
  'html',
  'portable-text',
  'contentful',
  'strapi',
  'yoast',
  'rank-math',
] as const;
export type SourceFormat = (typeof sourceFormats)[number];
