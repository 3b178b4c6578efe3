import type { Token } from '../theme/build-token-list.js';
import { publicToken } from './build-custom-properties.js';
import { readEventFields } from './build-event-fields.js';
import {
  elementsOf,
  signature,
  type Declaration,
  type Described,
  type Manifest,
  type Member,
} from './build-manifest.js';

const introduction = `# Clinic Elements

> Web components that present a medical treatment to patients: explained, with its risks and its evidence. Content is structured
> data, written once; each element shows part of it.

## How to use them

- Install \`clinic-elements\`; import \`clinic-elements/define\` for all elements, or \`clinic-elements/faq/define\` for one.
- Content comes from the \`content\` property, a \`<script type="application/json">\` child, plain HTML inside the element, or the
  \`<clinic-treatment>\` around it (\`content\`, inline JSON, or \`src\`), in this order.
- Text is text: a string is never read as HTML or Markdown. A blank line starts a new paragraph.
- \`<clinic-treatment>\` shows no benefits unless it lists risks. Neither an element with its own content nor a layout of your
  own is checked for this: put the risks beside the benefits, and in a layout also \`<clinic-sources>\`.
- Never make up a frequency, a severity, a certainty, a source or a date: leave the field out if the author did not say.
- One colour is enough: \`:root { --clinic-accent: #9a3412 }\`.
- After writing content, run \`npx clinic-elements check treatment.json\`, which reports what cannot be shown, and
  \`npx clinic-elements lint treatment.json\`, which reports what a reader would miss. Fix what they report; if only the author knows
  the answer, ask.
- React: \`clinic-elements/react\`, with \`@lit/react\`. Servers: \`clinic-elements/server\`, with \`@lit-labs/ssr\`. Types for templates: \`clinic-elements/types/vue\`,
  \`/svelte\`, \`/solid\`, \`/preact\`, \`/react\`.

\`\`\`html
<clinic-treatment>
  <script type="application/json">
    {
      "name": "Shoulder wrap",
      "lang": "en",
      "explainer": { "heading": "Shoulder wrap", "lead": "A warm wrap that is worn for twenty minutes." },
      "benefits": {
        "heading": "What it may do for you",
        "items": [{ "title": "Less stiffness", "kind": "outcome", "evidence": { "certainty": "low", "sources": ["trial"] } }]
      },
      "risks": {
        "heading": "What can go wrong",
        "items": [
          {
            "name": "Red skin",
            "severity": "not-serious",
            "frequency": { "kind": "count", "affected": 3, "outOf": 100, "timeframe": "within a day", "sources": ["trial"] }
          }
        ],
        "seekHelp": [{ "urgency": "urgent", "text": "your skin blisters." }]
      },
      "sources": [{ "id": "trial", "title": "A made-up trial of shoulder wraps", "year": 2025 }],
      "publisher": { "name": "A made-up clinic", "kind": "clinic" },
      "review": {
        "reviewers": [{ "name": "A. Rowan" }],
        "lastReviewed": "2026-01-31",
        "conflicts": "This clinic sells the wrap."
      }
    }
  </script>
</clinic-treatment>
\`\`\`
`;

const plainHtml = `## Pages without a bundler

Copy the package's \`dist/cdn\` folder to the site, here as \`/clinic-elements\`, and \`dist/prepaint.css\` into it. Load one of these:

- \`loader.js\`, a module and the first choice: fetches the elements that the page uses, including any added later. It needs the
  folder \`chunks\` beside it.
- \`clinic-elements.js\`, a module: all elements in one file.
- \`clinic-elements.classic.js\`, with \`defer\`: the same, where modules cannot be used, as in page builders.
- \`hydrate.js\`, a module, instead of the others: for HTML that \`clinic-elements/server\` or \`npx clinic-elements render\` wrote.

\`\`\`html
<link rel="stylesheet" href="/clinic-elements/prepaint.css" />
<script type="module" src="/clinic-elements/loader.js"></script>
<script type="module" src="/clinic-elements/labels/de.js"></script>

<clinic-faq lang="de">
  <h2>Fragen</h2>
  <h3>Darf ich danach Auto fahren?</h3>
  <p>Ja, außer Ihnen ist schwindlig.</p>
</clinic-faq>
\`\`\`

- No style sheet is needed. \`dist/prepaint.css\` is for HTML inside the elements: it keeps the page from jumping when the script loads.
- \`dist/theme.css\` has every token with its default: a list to copy lines from, not to link. Link a theme, such as
  \`dist/themes/warm-serif.css\`, and name it on an element: \`<html data-clinic-theme="warm-serif">\`.
- The elements' own strings are in English. \`labels/de.js\`, \`es.js\` and \`fr.js\` (with a bundler, \`clinic-elements/labels/de\` …) add a
  language. \`registerLabels\` adds another, or your own wording; import it from the file that the page loads. With the classic script it
  is \`ClinicElements.registerLabels\`, available from \`DOMContentLoaded\`. The nearest \`lang\` decides; \`dist/labels/en.js\` lists all strings.
`;

const theming = `## Theme tokens

Custom properties for \`:root\`, a section or one element. Set \`--clinic-accent\` and little else: the other colours are derived from it, and
are readable whatever it is. A colour set for a role is used as it is, so its contrast is up to you. Use \`em\` for lengths. Fonts are
inherited from the page. The elements are light unless the \`color-scheme\` they inherit says otherwise.
`;

/**
 * The library on one page for coding assistants, after the proposal at llmstxt.org: how to use it, the theme, the elements,
 * the content.
 *
 * @param contentModel - The model field by field, as Markdown whose first line is its heading.
 */
export function llmsText(manifest: Manifest, tokens: readonly Token[], contentModel: string): string {
  const colours = tokens.filter(({ type }) => type === 'color').map(publicToken);
  const others = tokens.filter(({ type }) => type !== 'color').map(publicToken);
  return [
    introduction,
    plainHtml,
    theming,
    // The default of most colours is a formula that helps nobody.
    ...list(
      'Colours',
      colours.map((token) => entry(token)),
    ),
    ...list(
      'Others, with their defaults',
      others.map((token) => entry(token, token.default)),
    ),
    '## The elements\n',
    ...elementsOf(manifest).map(describe),
    '## Event fields\n',
    'Every event bubbles and is composed. These are fields of the event itself; there is no `detail`. A `Problem` has a `path` and a `message`.\n',
    ...[...readEventFields()].flatMap(([name, fields]) =>
      list(
        `\`${name}\``,
        fields.map((field) => entry(field, field.type?.text)),
      ),
    ),
    contentModel.replace(/^(#+ )/gm, '#$1'),
  ].join('\n');
}

function describe({ tagName, description, members = [], ...element }: Declaration): string {
  const { events = [], slots = [], cssParts = [], cssProperties = [] } = element;
  return [
    `### \`<${tagName}>\`\n\n${description}\n`,
    ...list('Properties', members.filter(({ kind }) => kind === 'field').map(field)),
    ...list(
      'Methods',
      members.filter(({ kind }) => kind === 'method').map((method) => entry(signature(method))),
    ),
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

function list(title: string, entries: readonly string[]): string[] {
  return entries.length ? [`${title}:\n`, ...entries, ''] : [];
}

function entry({ name, description = '' }: Described, detail?: string, more = ''): string {
  return `- \`${name}\`${more}${detail ? ` (\`${detail}\`)` : ''}: ${description.replace(/\s+/g, ' ')}`;
}
