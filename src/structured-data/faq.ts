import type { FaqSection } from '../content/faq.js';
import { plainText } from '../content/plain-text.js';
import type { Addresses } from './addresses.js';
import { node, type JsonLdNode } from './node.js';

/** The questions and answers, as a part of the page. */
export function faqPage({ heading, items }: FaqSection, page: string, addresses: Addresses): JsonLdNode {
  return node('FAQPage', {
    '@id': addresses.id('faq'),
    name: heading,
    isPartOf: { '@id': page },
    mainEntity: items.map(({ question, answer }) =>
      node('Question', { name: question, acceptedAnswer: node('Answer', { text: plainText(answer) }) }),
    ),
  });
}
