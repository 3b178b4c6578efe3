import { checks, type ElementName } from '../server/contents.js';

/** What content can be for: the elements, by their names without `clinic-`. */
export const elements = Object.keys(checks) as readonly ElementName[];

/** The elements whose content can be read from HTML. */
export const htmlElements = [
  'faq',
  'risks-accordion',
  'benefit-cards',
  'condition-list',
  'procedure-steps',
] as const satisfies readonly ElementName[];
export type HtmlElementName = (typeof htmlElements)[number];

/** What can be imported; `treatment` is a whole treatment in Markdown. */
export const sourceFormats = [
  'treatment',
  'markdown',
  'html',
  'portable-text',
  'contentful',
  'strapi',
  'prosemirror',
  'yoast',
  'rank-math',
] as const;
export type SourceFormat = (typeof sourceFormats)[number];
