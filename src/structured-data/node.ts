/** A value in JSON-LD. */
export type JsonLdValue = string | JsonLdNode | readonly JsonLdValue[];

/** A thing or, if there is only an `@id`, a reference to one. */
export interface JsonLdNode {
  readonly [property: string]: JsonLdValue;
}

/** What a page says, in the words of schema.org. */
export interface JsonLdGraph {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly JsonLdNode[];
}

type Fields = Readonly<Record<string, JsonLdValue | undefined>>;

/** A thing of a type, with those of its properties that say something. */
export function node(type: string, fields: Fields): JsonLdNode {
  const properties: Record<string, JsonLdValue> = { '@type': type };
  for (const [property, value] of Object.entries(fields)) {
    if (saysSomething(value)) properties[property] = isList(value) ? value.filter(saysSomething) : value;
  }
  return properties;
}

/** A reference to a thing elsewhere in the graph. */
export function reference({ '@id': id }: JsonLdNode): JsonLdNode {
  return { '@id': id! };
}

function saysSomething(value: JsonLdValue | undefined): value is JsonLdValue {
  if (value === undefined || value === '') return false;
  if (typeof value === 'string') return true;
  return isList(value) ? value.some(saysSomething) : Object.keys(value).some((key) => key !== '@type');
}

function isList(value: JsonLdValue): value is readonly JsonLdValue[] {
  return Array.isArray(value);
}
