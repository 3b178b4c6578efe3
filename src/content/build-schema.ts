/**
 * Prints `schema.json`, with which an editor completes and checks a content file. The shapes come from the schemas, the
 * descriptions from the doc comments above their fields: see docs/decisions/002-schema-descriptions.md. Run by
 * tests/checks/schema.mjs.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import * as benefits from './benefits.js';
import * as callToAction from './call-to-action.js';
import * as conditions from './conditions.js';
import { day } from './day.js';
import * as evidence from './evidence.js';
import * as explainer from './explainer.js';
import * as faq from './faq.js';
import * as media from './media.js';
import { id, wording } from './primitives.js';
import * as richText from './rich-text.js';
import * as risks from './risks.js';
import type { Schema } from './schema.js';
import * as sources from './sources.js';
import * as steps from './steps.js';
import * as treatment from './treatment.js';

const modules = {
  benefits,
  'call-to-action': callToAction,
  conditions,
  evidence,
  explainer,
  faq,
  media,
  'rich-text': richText,
  risks,
  sources,
  steps,
  treatment,
};

const folder = import.meta.dirname;

/** The part of JSON Schema that the content model needs. */
interface JsonSchema {
  readonly [keyword: string]: unknown;
  readonly $ref?: string;
}

const names = new Map<Schema, string>();
for (const module of Object.values(modules)) {
  for (const [name, value] of Object.entries(module) as [string, unknown][]) {
    if (isNamed(value)) names.set(value, pascalCase(name));
  }
}

/** What JSON Schema can express of the steps of schemas. It is here because a browser would download it for nothing. */
const constraints = new Map<unknown, JsonSchema>([
  [day, { pattern: String.raw`^\d{4}-\d{2}-\d{2}$` }],
  [id, { pattern: String.raw`^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.-]*$` }],
  [wording, { pattern: String.raw`\S` }],
]);

const { descriptions, fieldDescriptions } = readComments();
const definitions = [...names]
  .map(([schema, name]) => [name, { description: descriptions.get(name), ...shape(schema, name) }] as const)
  .sort(([a], [b]) => (a < b ? -1 : 1));

const schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Clinic Elements content',
  $ref: '#/definitions/Treatment',
  definitions: Object.fromEntries(definitions),
};
console.log(JSON.stringify(schema));

/**
 * The shape of a schema in JSON Schema. Steps that it cannot express (an address, the 30th of February) are applied by the
 * library when the content is shown.
 */
function shape(schema: Schema, name?: string): JsonSchema {
  switch (schema.type) {
    case 'word': {
      const [only, ...others] = schema.words;
      return others.length ? { enum: schema.words, type: 'string' } : { const: only };
    }
    case 'number':
      return { type: 'integer', minimum: schema.least };
    case 'list':
      return { type: 'array', items: reference(schema.item) };
    case 'choice':
      return { anyOf: schema.options().map(reference) };
    case 'object': {
      const fields = Object.entries(schema.fields);
      return {
        type: 'object',
        properties: Object.fromEntries(
          fields.map(([field, value]) => [
            field,
            described(
              reference(value.type === 'optional' ? value.of : value),
              fieldDescriptions.get(`${name}.${field}`),
            ),
          ]),
        ),
        required: fields.filter(([, { type }]) => type !== 'optional').map(([field]) => field),
        additionalProperties: false,
        // Other tools' notes.
        patternProperties: { '^[$_]': {} },
        ...(schema === treatment.treatment && { dependencies: { benefits: ['risks'] } }),
      };
    }
    default:
      return { type: schema.type, ...constraints.get(schema) };
  }
}

/** A schema as others refer to it: by its name, if it has one. */
function reference(schema: Schema): JsonSchema {
  const name = names.get(schema);
  if (name) return { $ref: `#/definitions/${name}` };
  const options = schema.type === 'choice' ? schema.options() : [];
  return options.length === 1 ? reference(options[0]!) : shape(schema);
}

function described(schema: JsonSchema, description: string | undefined): JsonSchema {
  // Draft-07 ignores a description beside a $ref.
  return schema.$ref ? { description, allOf: [schema] } : { description, ...schema };
}

/** The doc comments of the schema sources: of each constant, and of each field of its object. */
function readComments() {
  const descriptions = new Map<string, string>();
  const fieldDescriptions = new Map<string, string>();
  const objects = new Map<string, ts.ObjectLiteralExpression>();
  const schemas: [name: string, initializer: ts.Expression][] = [];
  for (const file of ['primitives', ...Object.keys(modules)]) {
    const path = join(folder, `${file}.ts`);
    const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
    for (const statement of source.statements) {
      if (!ts.isVariableStatement(statement)) continue;
      for (const { name, initializer } of statement.declarationList.declarations) {
        if (!initializer) continue;
        if (ts.isObjectLiteralExpression(initializer)) objects.set(name.getText(), initializer);
        const comment = commentOf(statement);
        if (comment) descriptions.set(pascalCase(name.getText()), comment);
        schemas.push([name.getText(), initializer]);
      }
    }
  }
  for (const [name, initializer] of schemas) {
    const object = firstObject(initializer, objects);
    if (object) readFields(pascalCase(name), object);
  }
  return { descriptions, fieldDescriptions };

  function readFields(name: string, object: ts.ObjectLiteralExpression): void {
    for (const property of object.properties) {
      if (ts.isSpreadAssignment(property)) {
        const spread = objects.get(property.expression.getText());
        if (spread) readFields(name, spread);
      } else if (property.name) {
        const comment = commentOf(property);
        if (comment) fieldDescriptions.set(`${name}.${property.name.getText()}`, comment);
      }
    }
  }
}

/** The fields that a schema is made with: the argument of its first `object`. */
function firstObject(
  node: ts.Node,
  objects: ReadonlyMap<string, ts.ObjectLiteralExpression>,
): ts.ObjectLiteralExpression | undefined {
  if (ts.isCallExpression(node) && node.expression.getText() === 'object') {
    const [fields] = node.arguments;
    return fields && ts.isObjectLiteralExpression(fields) ? fields : objects.get(fields?.getText() ?? '');
  }
  return ts.forEachChild(node, (child) => firstObject(child, objects));
}

function commentOf(node: ts.Node): string | undefined {
  const doc = ts.getJSDocCommentsAndTags(node).find((found) => ts.isJSDoc(found));
  return doc && ts.getTextOfJSDocComment(doc.comment)?.replace(/\s+/g, ' ');
}

function isNamed(value: unknown): value is Schema {
  const type = (value as Partial<Schema> | undefined)?.type;
  return type === 'object' || type === 'choice';
}

function pascalCase(name: string): string {
  return name[0]!.toUpperCase() + name.slice(1);
}
