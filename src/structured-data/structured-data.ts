/** What a treatment says, in schema.org terms: for search engines and other machines. */
import { scriptText } from '../content/script-text.js';
import type { Organisation } from '../content/sources.js';
import type { Treatment } from '../content/treatment.js';
import { Addresses } from './addresses.js';
import { organisation, person } from './agents.js';
import { citation } from './citations.js';
import { conditions } from './conditions.js';
import { faqPage } from './faq.js';
import { node, reference, type JsonLdGraph, type JsonLdNode, type JsonLdValue } from './node.js';
import { procedure } from './procedure.js';

export type { JsonLdGraph, JsonLdNode, JsonLdValue };

/** What the content does not know about the page it is shown on. */
export interface JsonLdOptions {
  /** Full address of the page. Without it, ids are relative to the page that the data is on. */
  readonly url?: string | undefined;
  /** The clinic that offers the treatment. Without it, nobody is said to offer it. */
  readonly clinic?: Omit<Organisation, 'kind'> | undefined;
  /** Adds the questions and answers as an `FAQPage`. */
  readonly faq?: boolean | undefined;
  /**
   * Describes a test, which neither prevents nor treats: a `DiagnosticProcedure`, without risks and contraindications.
   * Default: what the content says.
   */
  readonly diagnostic?: boolean | undefined;
}

/**
 * Describes a treatment in schema.org terms, as one graph: the page, the therapy or test, the conditions, who wrote, checked and
 * publishes the page, and its sources. It says what the content says and nothing else. docs/structured-data.md lists
 * how each field maps.
 *
 * @param treatment - A checked treatment, as `parse` returns it.
 */
export function toJsonLd(treatment: Treatment, options: JsonLdOptions = {}): JsonLdGraph {
  const { faq, sources, review = {} } = treatment;
  const { diagnostic = treatment.diagnostic } = options;
  const addresses = new Addresses(options.url);
  const id = addresses.id('page');
  const subject = procedure(treatment, addresses, diagnostic);
  const reasons = conditions(treatment, diagnostic ? undefined : subject, addresses);
  const { publisher, clinic } = agents(treatment, options, subject, addresses);
  const questions = options.faq && faq ? faqPage(faq, id, addresses) : undefined;

  const page = node('MedicalWebPage', {
    '@id': id,
    url: addresses.page,
    name: treatment.explainer?.heading ?? treatment.name,
    inLanguage: treatment.lang,
    mainEntity: reference(subject),
    mentions: reasons.map(reference),
    hasPart: questions && reference(questions),
    author: review.authors?.map((author) => person(author, addresses)),
    reviewedBy: review.reviewers?.map((reviewer) => person(reviewer, addresses)),
    datePublished: review.published,
    lastReviewed: review.lastReviewed,
    publisher: publisher && reference(publisher),
    citation: sources?.map((source) => citation(source, addresses)),
  });
  const things = new Set([page, subject, ...reasons, questions, publisher, clinic]);
  return {
    '@context': 'https://schema.org',
    '@graph': [...things].filter((thing) => thing !== undefined),
  };
}

/** Serialises a graph for a `<script type="application/ld+json">` in HTML: no content can end the script early. */
export function jsonLdText(graph: JsonLdGraph): string {
  return scriptText(JSON.stringify(graph));
}

/** Who publishes the page, and who offers the treatment: one and the same if both have the same name. */
function agents(
  { publisher }: Treatment,
  { clinic }: JsonLdOptions,
  subject: JsonLdNode,
  addresses: Addresses,
): { publisher?: JsonLdNode | undefined; clinic?: JsonLdNode } {
  const published = publisher && organisation(publisher, addresses, 'publisher');
  if (!clinic) return { publisher: published };
  const isPublisher = publisher?.name === clinic.name;
  const offering = {
    ...(isPublisher && published),
    ...organisation({ ...clinic, kind: 'clinic' }, addresses, 'clinic'),
    availableService: reference(subject),
  };
  return { publisher: isPublisher ? offering : published, clinic: offering };
}
