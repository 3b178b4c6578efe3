import { doiAddress } from '../content/doi.js';
import type { Source, SourceKind } from '../content/sources.js';
import type { Addresses } from './addresses.js';
import { node, type JsonLdNode } from './node.js';

const studies: readonly (SourceKind | undefined)[] = [
  'systematic-review',
  'randomised-trial',
  'observational-study',
  'case-series',
];

/** A work that the content is based on, with its kind in words: schema.org only separates studies from other works. */
export function citation(source: Source, addresses: Addresses): JsonLdNode {
  const { title, kind, authors, publisher, year, url, doi } = source;
  return node(studies.includes(kind) ? 'MedicalScholarlyArticle' : 'CreativeWork', {
    name: title,
    genre: kind === 'other' ? undefined : kind?.replaceAll('-', ' '),
    // The content does not say whether a name is that of a person or of a group.
    creditText: authors?.join(', '),
    publisher: node('Organization', { name: publisher }),
    datePublished: /^\d{4}$/.test(String(year)) ? String(year) : undefined,
    url: addresses.absolute(url),
    sameAs: doi && doiAddress(doi),
  });
}
