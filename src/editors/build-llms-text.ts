import {
  elementsOf,
  type Declaration,
  type Described,
  type Manifest,
  type Member,
} from './build-manifest.js';

const introduction = `# Clinic Elements

> Web components that show a medical treatment to patients: explained, with its risks and its evidence. Content is structured
> data, written once; each element shows a part of it.

## How to use them

- Install \`clinic-elements\`; import \`clinic-elements/define\` for all elements, or \`clinic-elements/faq/define\` for one.
- Content comes from the \`content\` property, from a \`<script type="application/json">\` child, from plain HTML inside the
  element, or from the \`<clinic-treatment>\` around it (\`content\`, inline JSON, or \`src\`), in this order.
- Text is text: a string is never read as HTML or Markdown. A blank line starts a new paragraph.
- Benefits are not shown without risks. Never make up a frequency, a severity, a certainty, a source or a date: leave the field
  out where the author did not say.
- One colour is enough: \`:root { --clinic-accent: #9a3412 }\`.
- React: \`clinic-elements/react\`. Servers: \`clinic-elements/server\`. Types for templates: \`clinic-elements/types/vue\`,
  \`/svelte\`, \`/solid\`, \`/preact\`, \`/react\`.

\`\`\`html
<clinic-treatment>
  <script type="application/json">
    {
      "name": "Shoulder wrap",
      "benefits": { "items": [{ "title": "Less stiffness", "evidence": { "certainty": "low" } }] },
      "risks": { "items": [{ "name": "Red skin", "frequency": { "kind": "count", "affected": 3, "outOf": 100 } }] }
    }
  </script>
</clinic-treatment>
\`\`\`
`;

/**
 * The library on one page for coding assistants, after the proposal at llmstxt.org: how to use it, the elements, the content.
 *
 * @param contentModel - The model field by field, as Markdown whose first line is its heading.
 */
export function llmsText(manifest: Manifest, contentModel: string): string {
  return [
    introduction,
    '## The elements\n',
    ...elementsOf(manifest).map(describe),
    contentModel.replace(/^(#+ )/gm, '#$1'),
  ].join('\n');
}

function describe({ tagName, description, members = [], ...element }: Declaration): string {
  const { events = [], slots = [], cssParts = [], cssProperties = [] } = element;
  return [
    `### \`<${tagName}>\`\n\n${description}\n`,
    ...list('Properties', members.filter(({ kind }) => kind === 'field').map(field)),
    ...list('Methods', members.filter(({ kind }) => kind === 'method').map(method)),
    ...list(
      'Events',
      events.map((event) => entry(event, event.type?.text)),
    ),
    ...list(
      'Slots',
      slots.map((slot) => entry({ ...slot, name: slot.name || 'default' })),
    ),
    ...list(
      'Parts',
      cssParts.map((part) => entry(part)),
    ),
    ...list(
      'Custom properties',
      cssProperties.map((property) => entry(property, property.default)),
    ),
  ].join('\n');
}

function field(member: Member): string {
  const attribute = member.attribute ? `, attribute \`${member.attribute}\`` : '';
  return entry(member, member.type?.text, attribute);
}

function method(member: Member): string {
  return entry({ ...member, name: `${member.name}()` });
}

function list(title: string, entries: readonly string[]): string[] {
  return entries.length ? [`${title}:\n`, ...entries, ''] : [];
}

function entry({ name, description = '' }: Described, detail?: string, more = ''): string {
  return `- \`${name}\`${more}${detail ? ` (\`${detail}\`)` : ''}: ${description.replace(/\s+/g, ' ')}`;
}
