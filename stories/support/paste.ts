/** What a developer pastes to get what a story shows. */

type Args = Readonly<Record<string, unknown>>;

const json = (content: unknown) => JSON.stringify(content, null, 2);

/** In HTML, `<` could end the script element early. */
const inHtml = (text: string) => text.replaceAll('<', '\\u003c');

const indented = (text: string) => text.replaceAll('\n', '\n    ');

/** The element with its content inside. */
export function pasteHtml(tag: string, { content, ...others }: Args): string {
  const start = `<${[tag, ...attributes(others)].join(' ')}>`;
  if (content === undefined) return `${start}</${tag}>`;
  return `${start}
  <script type="application/json">
    ${inHtml(indented(json(content)))}
  </script>
</${tag}>`;
}

/** The element with its content set by a script. */
export function pasteScript(tag: string, { content }: Args): string {
  const name = tag.replace('clinic-', '');
  return `import 'clinic-elements/${name}/define';

const element = document.querySelector('${tag}');
element.content = ${json(content)};`;
}

/** The content alone. */
export function pasteJson({ content }: Args): string {
  return json(content);
}

function attributes(args: Args): string[] {
  return Object.entries(args).flatMap(([property, value]) => {
    const name = property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    if (value === true) return [name];
    return typeof value === 'string' || typeof value === 'number' ? [`${name}="${value}"`] : [];
  });
}
