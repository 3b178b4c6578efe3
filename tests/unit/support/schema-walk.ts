import { hasFields } from '../../../src/content/has-fields.js';

/** One place of a JSON Schema, as far as the content model uses the language. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly allOf?: readonly SchemaNode[];
  readonly anyOf?: readonly SchemaNode[];
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly required?: readonly string[];
}

export interface Schema extends SchemaNode {
  readonly definitions: Readonly<Record<string, SchemaNode>>;
}

/** Every field that a document of the schema can have, as `Risk.timing`. */
export function fieldsOf(schema: Schema): Set<string> {
  const fields = new Set<string>();
  const seen = new Set<string>();
  const visit = (node: SchemaNode, name = ''): void => {
    if (node.$ref) {
      const next = nameIn(node.$ref);
      if (seen.has(next)) return;
      seen.add(next);
      visit(schema.definitions[next]!, next);
      return;
    }
    for (const option of [...(node.allOf ?? []), ...(node.anyOf ?? [])]) visit(option, name);
    if (node.items) visit(node.items, name);
    for (const [field, inner] of Object.entries(node.properties ?? {})) {
      fields.add(`${name}.${field}`);
      visit(inner, `${name}.${field}`);
    }
  };
  visit({ $ref: schema.$ref! });
  return fields;
}

/** The fields that a document does have, named in the same way. */
export function fieldsUsed(schema: Schema, document: unknown): Set<string> {
  const used = new Set<string>();
  const resolve = (node: SchemaNode, name: string): readonly [SchemaNode, string] => {
    const reference = node.$ref ?? node.allOf?.[0]?.$ref;
    if (!reference) return [node, name];
    return [schema.definitions[nameIn(reference)]!, nameIn(reference)];
  };
  const fits = (node: SchemaNode, value: unknown): boolean => {
    const [{ anyOf, type, properties = {} }] = resolve(node, '');
    if (anyOf) return anyOf.some((option) => fits(option, value));
    if (type === 'string') return typeof value === 'string';
    if (type === 'array') return Array.isArray(value);
    // Kinds of an object are told apart by a field that holds one word of a few.
    return (
      hasFields(value) &&
      Object.entries(properties).every(([field, { const: only, enum: words }]) => {
        const allowed = words ?? (only === undefined ? undefined : [only]);
        return !allowed || !(field in value) || allowed.includes(value[field]);
      })
    );
  };
  const visit = (node: SchemaNode, value: unknown, name = ''): void => {
    const [resolved, at] = resolve(node, name);
    const choice = resolved.anyOf?.find((option) => fits(option, value));
    if (choice) visit(choice, value, at);
    else if (Array.isArray(value)) for (const entry of value) visit(resolved.items ?? {}, entry, at);
    else if (hasFields(value)) {
      for (const [field, inner] of Object.entries(value)) {
        const next = resolved.properties?.[field];
        if (!next) continue;
        used.add(`${at}.${field}`);
        visit(next, inner, `${at}.${field}`);
      }
    }
  };
  visit({ $ref: schema.$ref! }, document);
  return used;
}

function nameIn(reference: string): string {
  return reference.replace('#/definitions/', '');
}
