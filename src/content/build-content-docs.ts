/** Prints docs/content.md, the model field by field, made from schema.json. Run by tests/checks/docs.mjs. */
import { readFileSync } from 'node:fs';

interface Schema {
  readonly description?: string;
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly allOf?: readonly [Schema];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

const { definitions } = JSON.parse(readFileSync('src/content/schema.json', 'utf8')) as {
  definitions: Record<string, Schema>;
};

/** In the order in which a reader comes across them, starting from the treatment. */
const order = new Set<string>();
visit('Treatment');

console.log(
  [
    introduction(),
    ...[...order].map((name) => [`## ${name}`, definition(definitions[name]!)].join('\n\n')),
  ].join('\n\n'),
);

function introduction(): string {
  return `# Content

What a clinic says about a treatment, field by field. This page is generated from the schema, and the schema from the code that checks content.

Name the schema in your file, and an editor such as VS Code completes the fields, explains them, and marks mistakes:

\`\`\`json
{ "$schema": "./node_modules/clinic-elements/dist/schema.json", "name": "Shoulder wrap" }
\`\`\`

- Only what you write is shown, and nothing is made up: leave a field out if you do not know.
- Text is text, never HTML or Markdown. A [RichText](#richtext) can be plain text in quotes.
- In text from right to left, begin what is read from left to right with \`\\u200E\`, the left-to-right mark: \`"\\u200E10 mg/ml"\`,
  \`"\\u200E+966 555 0100"\`. Browsers show its parts the other way round otherwise.
- Fields that begin with \`$\` or \`_\` are notes, yours or another tool's; they are not read.
- An element takes its own section: \`<clinic-faq>\` a [FaqSection](#faqsection), and so on. \`<clinic-treatment>\` takes a [Treatment](#treatment).`;
}

/** Lists a definition, and after it those that it refers to. */
function visit(name: string): void {
  if (order.has(name)) return;
  order.add(name);
  for (const [, next] of JSON.stringify(definitions[name]).matchAll(/#\/definitions\/(\w+)/g)) visit(next!);
}

function definition({ description, properties, required = [], anyOf }: Schema): string {
  if (!properties) return [description, `${anyOf!.map(type).join(', or ')}.`].filter(Boolean).join('\n\n');
  const rows = Object.entries(properties).map(([name, field]) => {
    const isRequired = required.includes(name) ? 'yes' : '';
    return `| \`${name}\` | ${type(field)} | ${isRequired} | ${cell(field.description ?? '')} |`;
  });
  return [
    description,
    ['| field | type | required | meaning |', '| --- | --- | --- | --- |', ...rows].join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function type(schema: Schema): string {
  const { $ref, allOf, anyOf, const: value, enum: values, items } = schema;
  if ($ref) {
    const name = $ref.slice('#/definitions/'.length);
    return `[${name}](#${name.toLowerCase()})`;
  }
  if (allOf) return type(allOf[0]);
  if (anyOf) return anyOf.map(type).join(' or ');
  if (value !== undefined) return `\`${value}\``;
  if (values) return values.map((one) => `\`${one}\``).join(', ');
  if (items) return `list of ${type(items)}`;
  return (
    { string: 'text', integer: 'whole number', boolean: '`true` or `false`' }[schema.type!] ?? schema.type!
  );
}

function cell(text: string): string {
  return text.replaceAll('|', String.raw`\|`);
}
