import type { ElementName } from '../../src/server/contents.js';
import { furnished } from './examples.js';

/** An element with content, for tests of what all elements promise. */
export interface Case {
  /** Name of the element without `clinic-`. */
  readonly name: Exclude<ElementName, 'treatment'>;
  readonly tag: string;
  readonly content: object;
  /** Words of the example that must be seen. */
  readonly shows: string;
  /** Content that is bad in one place, and what is shown of it all the same. */
  readonly spoilt: object;
  readonly path: string;
  readonly stillShows: string;
  /** A text with an attempt at markup in it. */
  readonly hostile: (text: string) => object;
}

const text = (words: string) => [{ type: 'paragraph', children: [{ type: 'strong', children: words }] }];

export const cases: readonly Case[] = [
  {
    name: 'treatment-explainer',
    tag: 'clinic-treatment-explainer',
    content: furnished.explainer,
    shows: 'Low certainty',
    spoilt: { heading: 'Here', lead: 5, cost: 'Shown' },
    path: 'explainer.lead',
    stillShows: 'Shown',
    hostile: (hostile) => ({
      heading: hostile,
      lead: hostile,
      keyFacts: [{ label: hostile, value: hostile }],
    }),
  },
  {
    name: 'benefit-cards',
    tag: 'clinic-benefit-cards',
    content: furnished.benefits,
    shows: 'Fact about the procedure',
    spoilt: { items: [{ text: 'lost' }, { title: 'Shown' }] },
    path: 'benefits.items[0].title',
    stillShows: 'Shown',
    hostile: (hostile) => ({
      heading: hostile,
      items: [{ title: hostile, text: text(hostile), icon: hostile }],
    }),
  },
  {
    name: 'condition-list',
    tag: 'clinic-condition-list',
    content: furnished.conditions[0]!,
    shows: 'May be used for this',
    spoilt: { items: [{ name: 'lost' }, { text: 'Shown' }] },
    path: 'conditions.items[0].text',
    stillShows: 'Shown',
    hostile: (hostile) => ({
      heading: hostile,
      items: [{ name: hostile, text: hostile, bodySites: [hostile] }],
    }),
  },
  {
    name: 'risks-accordion',
    tag: 'clinic-risks-accordion',
    content: furnished.risks,
    shows: '100 out of 1,000 people get this. 900 do not.',
    spoilt: { items: [{ name: 'Shown', frequency: { kind: 'often' } }] },
    path: 'risks.items[0].frequency.kind',
    stillShows: 'Shown',
    hostile: (hostile) => ({
      heading: hostile,
      items: [{ name: hostile, text: hostile, frequency: { kind: 'verbal', word: hostile } }],
    }),
  },
  {
    name: 'procedure-steps',
    tag: 'clinic-procedure-steps',
    content: furnished.steps,
    shows: '20 minutes',
    spoilt: { items: [{ title: 'lost' }, { text: 'Shown' }] },
    path: 'steps.items[0].text',
    stillShows: 'Shown',
    hostile: (hostile) => ({
      heading: hostile,
      items: [{ title: hostile, text: hostile, duration: hostile }],
    }),
  },
  {
    name: 'faq',
    tag: 'clinic-faq',
    content: furnished.faq,
    shows: 'How sure are you?',
    spoilt: { items: [{ question: 'lost' }, { question: 'Shown', answer: 'Yes' }] },
    path: 'faq.items[0].answer',
    stillShows: 'Shown',
    hostile: (hostile) => ({
      heading: hostile,
      items: [{ question: hostile, answer: hostile, topic: hostile }],
    }),
  },
  {
    name: 'call-to-action',
    tag: 'clinic-call-to-action',
    content: furnished.callsToAction[0]!,
    shows: 'Ask for a talk',
    spoilt: { label: 'Shown', href: 'javascript:alert(1)' },
    path: 'callToAction.href',
    stillShows: 'Shown',
    hostile: (hostile) => ({
      heading: hostile,
      label: hostile,
      text: hostile,
      href: 'https://clinic.example/',
    }),
  },
  {
    name: 'sources',
    tag: 'clinic-sources',
    content: { items: furnished.sources, review: furnished.review, publisher: furnished.publisher },
    shows: 'The clinic that publishes this page sells the treatment.',
    spoilt: { items: [{ year: 2020 }, { title: 'Shown' }] },
    path: 'sources.items[0].title',
    stillShows: 'Shown',
    hostile: (hostile) => ({
      heading: hostile,
      items: [{ title: hostile, publisher: hostile, authors: [hostile] }],
    }),
  },
];
