import { checks, type ElementName } from '../server/contents.js';

/** The elements that content can be for, by their names without `clinic-`. */
export const elements = Object.keys(checks) as readonly ElementName[];

/** The elements whose content can be read from HTML, each with the function of import/html.ts that reads it. */
export const sectionImporters = {
  faq: 'faqFromHtml',
  'risks-accordion': 'risksFromHtml',
  'benefit-cards': 'benefitsFromHtml',
  'condition-list': 'conditionsFromHtml',
  'procedure-steps': 'stepsFromHtml',
} as const satisfies Partial<Record<ElementName, string>>;
export type SectionName = keyof typeof sectionImporters;

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
