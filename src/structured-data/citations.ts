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

/** A work that the content rests on, with its kind in words: schema.org tells studies apart from other works, no more. */
export function citation(source: Source, addresses: Addresses): JsonLdNode {
  const { title, kind, authors, publisher, year, url, doi } = source;
  return node(studies.includes(kind) ? 'MedicalScholarlyArticle' : 'CreativeWork', {
    name: title,
    genre: kind === 'other' ? undefined : kind?.replaceAll('-', ' '),
    // Whether a name is that of a person or of a group, the content does not say.
    creditText: authors?.join(', '),
    publisher: node('Organization', { name: publisher }),
    datePublished: /^\d{4}$/.test(String(year)) ? String(year) : undefined,
    url: addresses.absolute(url),
    sameAs: doi && doiAddress(doi),
  });
}
