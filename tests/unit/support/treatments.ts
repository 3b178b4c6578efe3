import fc from 'fast-check';
import { parse, treatment, type Treatment } from '../../../src/content/index.js';
import json from '../../../src/content/schema.json' with { type: 'json' };
import type { Schema, SchemaNode } from './schema-walk.js';

const schema = json as unknown as Schema;

/** Words for fields of every sort. What does not fit its field is left out by the check. */
const words = fc.oneof(
  fc.constantFrom(
    'a',
    'b',
    '2026-06-15',
    '/path',
    'https://clinic.example/',
    'mailto:a@clinic.example',
    'en',
  ),
  fc.constantFrom('', ' ', '</script>', '10.5555/a', 'constructor', '__proto__'),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

/** Any treatment that the model takes, with fields of every kind. */
export const treatments: fc.Arbitrary<Treatment> = valueOf({ $ref: schema.$ref! }, 0)
  .map((content) => parse(treatment, content).value)
  .filter((value) => value !== undefined);

function valueOf(node: SchemaNode, depth: number): fc.Arbitrary<unknown> {
  const reference = node.$ref ?? node.allOf?.[0]?.$ref;
  if (reference) return valueOf(schema.definitions[reference.replace('#/definitions/', '')]!, depth);
  if (node.const !== undefined) return fc.constant(node.const);
  if (node.enum) return fc.constantFrom(...node.enum);
  if (node.anyOf) {
    // Texts may hold texts without end; from here on they are plain.
    const [plain] = node.anyOf;
    return depth > 6 ? valueOf(plain!, depth) : fc.oneof(...node.anyOf.map((kind) => valueOf(kind, depth)));
  }
  switch (node.type) {
    case 'array':
      return depth > 7 ? fc.constant([]) : fc.array(valueOf(node.items ?? {}, depth + 1), { maxLength: 2 });
    case 'object':
      return fieldsOf(node, depth);
    case 'number':
    case 'integer':
      return fc.oneof(fc.constantFrom(0, 3, 100, 2024), fc.double());
    case 'boolean':
      return fc.boolean();
    default:
      return words;
  }
}

function fieldsOf({ properties = {}, required = [] }: SchemaNode, depth: number): fc.Arbitrary<unknown> {
  const fields = Object.entries(properties).map(
    ([field, inner]) => [field, valueOf(inner, depth + 1)] as const,
  );
  return fc.record(Object.fromEntries(fields), { requiredKeys: [...required] });
}
