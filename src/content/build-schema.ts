/**
 * Writes `schema.json`, by which an editor completes and checks a content file. The shapes come from the Valibot schemas,
 * the descriptions from the doc comments above their fields: see docs/decisions/002-schema-descriptions.md.
 *
 * `tsx src/content/build-schema.ts` writes it; with `--check` it only says whether it is up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchemaDefs, type JsonSchema } from '@valibot/to-json-schema';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';
import type { GenericSchema, LazySchema } from 'valibot';
import * as benefits from './benefits.js';
import * as callToAction from './call-to-action.js';
import * as conditions from './conditions.js';
import * as evidence from './evidence.js';
import * as explainer from './explainer.js';
import * as faq from './faq.js';
import * as media from './media.js';
import * as richText from './rich-text.js';
import * as risks from './risks.js';
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
const target = join(folder, 'schema.json');

/** A schema that looks at the value to choose one of several: `textOr` and `kindBy` leave the choices on it. */
type Choice = LazySchema<GenericSchema> & { readonly options: readonly GenericSchema[] };

const names = new Map<GenericSchema, string>();
for (const module of Object.values(modules)) {
  for (const [name, value] of Object.entries(module) as [string, unknown][]) {
    if (isNamed(value)) names.set(value, pascalCase(name));
  }
}

const definitions = toJsonSchemaDefs(Object.fromEntries([...names].map(([schema, name]) => [name, schema])), {
  typeMode: 'input',
  // Checks that JSON Schema cannot say (an address, a date) are made by the library when the content is shown.
  errorMode: 'ignore',
  overrideRef: ({ referenceId }) => `#/definitions/${referenceId}`,
  overrideSchema: ({ valibotSchema }) =>
    isChoice(valibotSchema) ? { anyOf: valibotSchema.options.map((option) => reference(option)) } : undefined,
}) as Record<string, JsonSchema>;

const { descriptions, fieldDescriptions } = readComments();
const tidy = Object.keys(definitions)
  // What the conversion numbered is what lies behind a choice, and is named elsewhere.
  .filter((name) => /^[A-Z]/.test(name))
  .sort()
  .map((name) => [name, describe(name, definitions[name]!)] as const);

const schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Clinic Elements content',
  $ref: '#/definitions/Treatment',
  definitions: Object.fromEntries(tidy),
};
const options = await resolveConfig(target);
const text = await format(JSON.stringify(schema), { ...options, parser: 'json' });

if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text) {
    console.error('src/content/schema.json is not up to date: run `npm run schema`.');
    process.exitCode = 1;
  }
} else {
  writeFileSync(target, text);
}

/** The description of a definition and its fields; no fields but those named, and other tools' notes. */
function describe(name: string, definition: JsonSchema): JsonSchema {
  const described: JsonSchema = { description: descriptions.get(name), ...definition };
  if (!described.properties) return described;
  described.properties = Object.fromEntries(
    Object.entries(described.properties).map(([field, value]) => [
      field,
      // Beside a $ref, draft-07 passes over a description.
      typeof value === 'object' && value.$ref
        ? { description: fieldDescriptions.get(`${name}.${field}`), allOf: [value] }
        : { description: fieldDescriptions.get(`${name}.${field}`), ...(value as JsonSchema) },
    ]),
  );
  described.additionalProperties = false;
  described.patternProperties = { '^[$_]': {} };
  if (name === 'Treatment') described.dependencies = { benefits: ['risks'] };
  return described;
}

function reference(schema: GenericSchema): JsonSchema {
  const name = names.get(schema);
  if (name) return { $ref: `#/definitions/${name}` };
  if (isChoice(schema)) return { anyOf: schema.options.map(reference) };
  const { type } = schema;
  if (type === 'lazy') return reference((schema as LazySchema<GenericSchema>).getter(undefined));
  if (type === 'array')
    return { type, items: reference((schema as GenericSchema & { item: GenericSchema }).item) };
  return { type: type as 'string' };
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

/** The fields that a schema is made with: the argument of its first `v.object`. */
function firstObject(
  node: ts.Node,
  objects: ReadonlyMap<string, ts.ObjectLiteralExpression>,
): ts.ObjectLiteralExpression | undefined {
  if (ts.isCallExpression(node) && node.expression.getText() === 'v.object') {
    const [fields] = node.arguments;
    return fields && ts.isObjectLiteralExpression(fields) ? fields : objects.get(fields?.getText() ?? '');
  }
  return ts.forEachChild(node, (child) => firstObject(child, objects));
}

function commentOf(node: ts.Node): string | undefined {
  const doc = ts.getJSDocCommentsAndTags(node).find((found) => ts.isJSDoc(found));
  return doc && ts.getTextOfJSDocComment(doc.comment)?.replace(/\s+/g, ' ');
}

function isNamed(value: unknown): value is GenericSchema {
  const schema = value as Partial<GenericSchema> & { pipe?: readonly Partial<GenericSchema>[] };
  if (schema?.kind !== 'schema') return false;
  return schema.type === 'object' || isChoice(value);
}

function isChoice(value: unknown): value is Choice {
  return (value as Partial<Choice>)?.type === 'lazy' && 'options' in (value as object);
}

function pascalCase(name: string): string {
  return name[0]!.toUpperCase() + name.slice(1);
}
