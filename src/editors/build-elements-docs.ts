/** Prints docs/elements.md, what each element takes and tells, made from custom-elements.json. Run by tests/checks/docs.mjs. */
import { readEventFields } from './build-event-fields.js';
import {
  elementsOf,
  readManifest,
  signature,
  type Declaration,
  type Described,
  type Member,
} from './build-manifest.js';

const events = readEventFields();
const elements = elementsOf(readManifest());

console.log(
  [
    introduction(),
    ...elements.map(element),
    '## Events',
    'Every event bubbles and is composed: listen on the element, or once for all on `document`. A `Problem` has a `path`, such as `faq.items[3].answer`, and a `message`, which reads on from the path.',
    ...[...events].map(([name, fields]) => [`### ${name}`, table('field', fields)].join('\n\n')),
  ].join('\n\n'),
);

function introduction(): string {
  return `# Elements

The properties, events and styling hooks of each element. This page is generated from the code. The package has the same information in
\`custom-elements.json\`, which editors and Storybook read, and, together with the content model, in \`dist/llms.txt\` for coding assistants.

- [Content](content.md) describes what \`content\` can hold. It is a property only: in HTML, write JSON or HTML inside the element.
- In React 18 the events are properties of the components: \`onClinicFaqToggle\`.
- Style parts from outside with \`::part()\`; set custom properties on the element or around it: [Theming](theming.md).

${elements.map(({ tagName }) => `[\`<${tagName}>\`](#${tagName})`).join(' · ')} · [Events](#events)`;
}

function element({ tagName, description, members = [], ...rest }: Declaration): string {
  const { events = [], slots = [], cssParts = [], cssProperties = [] } = rest;
  return [
    `## \`<${tagName}>\``,
    description,
    properties(members.filter(({ kind }) => kind === 'field')),
    table('method', members.filter(({ kind }) => kind === 'method').map(signature)),
    table('event', events, eventType),
    table(
      'slot',
      slots.map((slot) => ({ ...slot, name: slot.name || 'default' })),
    ),
    table('custom property', cssProperties),
    table('part', cssParts),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function properties(fields: readonly Member[]): string {
  return rows(
    ['property', 'attribute', 'type', 'default', 'meaning'],
    fields.map((field) => [
      code(field.name),
      code(field.attribute),
      code(field.type?.text),
      code(field.default),
      field.description,
    ]),
  );
}

/** A table of things by name. A column without any content is left out. */
function table(title: string, entries: readonly Described[], typeOf = plainType): string {
  const columns = [
    { title, cell: ({ name }: Described) => code(name) },
    { title: 'type', cell: typeOf },
    { title: 'default', cell: (entry: Described) => code(entry.default) },
    { title: 'meaning', cell: ({ description }: Described) => description },
  ].filter(({ cell }) => entries.some(cell));
  return rows(
    columns.map(({ title }) => title),
    entries.map((entry) => columns.map(({ cell }) => cell(entry))),
  );
}

function plainType({ type }: Described): string {
  return code(type?.text);
}

function eventType({ type }: Described): string {
  const name = type?.text ?? '';
  return events.has(name) ? `[${code(name)}](#${name.toLowerCase()})` : code(name);
}

function rows(head: readonly string[], body: readonly (readonly (string | undefined)[])[]): string {
  if (!body.length) return '';
  return [head, head.map(() => '---'), ...body.map((cells) => cells.map(cell))]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function cell(text = ''): string {
  return text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
}

function code(text: string | undefined): string {
  return text ? `\`${text}\`` : '';
}
