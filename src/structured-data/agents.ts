import type { Organisation, Person } from '../content/sources.js';
import type { Addresses } from './addresses.js';
import { node, type JsonLdNode } from './node.js';

/** A person who wrote or checked the content. The profession is only what the author wrote: no type of schema.org is guessed. */
export function person({ name, role, credentials, url }: Person, addresses: Addresses): JsonLdNode {
  return node('Person', {
    name,
    jobTitle: role,
    hasCredential: node('EducationalOccupationalCredential', { name: credentials }),
    url: addresses.absolute(url),
  });
}

/** The publisher, or the clinic that offers the treatment. */
export function organisation(
  { name, kind, url, telephone, address }: Organisation,
  addresses: Addresses,
  id: string,
): JsonLdNode {
  return node(kind === 'clinic' ? 'MedicalClinic' : 'Organization', {
    '@id': addresses.id(id),
    name,
    url: addresses.absolute(url),
    // Without marks of direction: a machine compares the number, or dials it.
    telephone: telephone?.replace(/\p{Cf}/gu, ''),
    address,
  });
}
