/** What a developer pastes to get what a story shows. */
import type { StoryContext } from '@storybook/web-components-vite';
import { render, type TemplateResult } from 'lit';
import { isTemplateResult } from 'lit/directive-helpers.js';
import { scriptText } from '../../src/content/script-text.js';

type Args = Readonly<Record<string, unknown>>;

/** Loads the elements that a page uses, where npm put the package. */
export const loader =
  '<script type="module" src="/node_modules/clinic-elements/dist/cdn/loader.js"></script>';

/** Fields that begin with `$` are notes: the schema for an editor, the rules that the linter skips. No page reads them. */
const json = (content: unknown) =>
  JSON.stringify(content, (key, value: unknown) => (key.startsWith('$') ? undefined : value), 2);

const quoted = (value: string) => `"${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;

const indented = (text: string) => text.replaceAll('\n', '\n    ');

/** The source of a story: its element with the values of the controls, or a template of its own. */
export function pasteStory(context: StoryContext): string {
  const { component, args, originalStoryFn } = context;
  // Without the decorators, which are the page around it.
  const shown = originalStoryFn(args, context);
  return isTemplateResult(shown) ? pasteTemplate(shown) : pasteHtml(component as string, args);
}

/** The element with its content inside. */
export function pasteHtml(tag: string, { content, ...others }: Args): string {
  const start = `<${[tag, ...attributes(others)].join(' ')}>`;
  return `${loader}\n\n${start}${content === undefined ? '' : script(content)}</${tag}>`;
}

/** A template with the content inside. A whole treatment comes from a file, which leaves the layout in sight. */
function pasteTemplate(template: TemplateResult): string {
  const page = document.createElement('div');
  render(template, page);
  for (const element of page.querySelectorAll<Element & Args>('*')) {
    if (!element.localName.startsWith('clinic-') || element.content === undefined) continue;
    if (element.localName === 'clinic-treatment') element.setAttribute('src', '/treatment.json');
    else element.replaceChildren(...scriptNodes(element.content));
  }
  const code = page
    .getHTML()
    .replace(/<!--.*?-->/g, '')
    .replaceAll('=""', '');
  return `${loader}\n\n${outdented(code.trim())}`;
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

function script(content: unknown): string {
  const holder = document.createElement('div');
  holder.append(...scriptNodes(content));
  return holder.getHTML();
}

/** The script that holds the content, on lines of its own. */
function scriptNodes(content: unknown): (HTMLScriptElement | string)[] {
  const element = document.createElement('script');
  element.type = 'application/json';
  element.append(`\n    ${scriptText(indented(json(content)))}\n  `);
  return ['\n  ', element, '\n'];
}

function attributes(args: Args): string[] {
  return Object.entries(args).flatMap(([property, value]) => {
    const name = property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    if (value === true) return [name];
    return typeof value === 'string' || typeof value === 'number' ? [`${name}=${quoted(String(value))}`] : [];
  });
}

/** Removes the indentation that a template has in its module: that of its last line. */
function outdented(code: string): string {
  const margin = /\n( +)\S.*$/.exec(code)?.[1] ?? '';
  return code.replaceAll(`\n${margin}`, '\n');
}
