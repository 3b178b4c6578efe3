/** A value in JSON-LD. */
export type JsonLdValue = string | JsonLdNode | readonly JsonLdValue[];

/** A thing, or with nothing but `@id` a reference to one. */
export interface JsonLdNode {
  readonly [property: string]: JsonLdValue;
}

/** What a page says, in the words of schema.org. */
export interface JsonLdGraph {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly JsonLdNode[];
}

type Fields = Readonly<Record<string, JsonLdValue | undefined>>;

/** A thing of a type, with those of its properties that there is something to say about. */
export function node(type: string, fields: Fields): JsonLdNode {
  const said = Object.entries(fields).filter((field): field is [string, JsonLdValue] => !!field[1]?.length);
  return { '@type': type, ...Object.fromEntries(said) };
}

/** A reference to a thing that stands elsewhere in the graph. */
export function reference({ '@id': id }: JsonLdNode): JsonLdNode {
  return { '@id': id! };
}
