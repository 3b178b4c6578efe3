/** The files for editors and coding assistants must say everything that custom-elements.json says. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param {string} folder - the installed package
 * @returns what is missing, each a sentence
 */
export function* checkEditorData(folder) {
  const { modules } = read('custom-elements.json');
  const declarations = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
  const html = read('dist/editors/html-custom-data.json');
  const css = read('dist/editors/css-custom-data.json');
  const { html: webHtml, css: webCss } = read('dist/editors/web-types.json').contributions;
  const llms = text('dist/llms.txt');
  const eventTypes = readdirSync(join(folder, 'dist'), { recursive: true })
    .filter((file) => /[.-]events?\.d\.ts$/.test(file))
    .map((file) => text(join('dist', file)))
    .join('');

  // The content model, field by field.
  const rows = readFileSync('docs/content.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '));
  for (const row of rows) if (!llms.includes(`\n${row}\n`)) yield `llms.txt lacks this field: ${row}`;

  for (const declaration of declarations) {
    const { tagName } = declaration;
    const attributes = names(declaration.attributes);
    const fields = names(declaration.members?.filter(({ kind }) => kind === 'field'));
    const methods = names(declaration.members?.filter(({ kind }) => kind === 'method'));
    const events = names(declaration.events);
    const slots = names(declaration.slots);
    const parts = names(declaration.cssParts);
    const properties = names(declaration.cssProperties);

    const tag = html.tags.find(({ name }) => name === tagName);
    const described = (name) => `**${name}`;
    const written = meanings(declaration.attributes);
    yield* lacking('html-custom-data.json', 'attributes', written, meanings(tag?.attributes));
    for (const { name, type } of declaration.attributes ?? []) {
      const { values } = tag?.attributes.find((attribute) => attribute.name === name) ?? {};
      yield* lacking('html-custom-data.json', `values of ${name}`, wordsIn(type.text), names(values));
    }
    const told = [...events, ...methods, ...parts, ...properties];
    yield* lacking('html-custom-data.json', 'description', told.map(described), tag?.description);

    yield* lacking('css-custom-data.json', 'properties', properties, names(css.properties));
    // Elements share parts of one name: each is named with its own.
    const own = (shared) =>
      shared.filter((part) => JSON.stringify(part.description).includes(`<${tagName}>`));
    const pseudoElements = parts.map((part) => `::part(${part})`);
    yield* lacking('css-custom-data.json', 'pseudoElements', pseudoElements, names(own(css.pseudoElements)));

    const element = webHtml.elements.find(({ name }) => name === tagName);
    yield* lacking('web-types.json', 'attributes', written, meanings(element?.attributes));
    const types = declaration.attributes?.map(({ name, type }) => `${name}: ${type.text}`);
    const webTypes = element?.attributes.map(({ name, value }) => `${name}: ${value?.type}`);
    yield* lacking('web-types.json', 'types of attributes', types, webTypes);
    yield* lacking('web-types.json', 'properties', fields, names(element?.js.properties));
    yield* lacking('web-types.json', 'events', meanings(declaration.events), meanings(element?.events));
    yield* lacking('web-types.json', 'js events', events, names(element?.js.events));
    yield* lacking('web-types.json', 'slots', slots, names(element?.slots));
    yield* lacking('web-types.json', 'css properties', properties, names(webCss.properties));
    const webParts = parts.map((part) => `part(${part})`);
    yield* lacking('web-types.json', 'css parts', webParts, names(own(webCss['pseudo-elements'])));

    for (const { type } of declaration.events ?? []) {
      const [, list] = new RegExp(`\n\`${type.text}\`:\n((?:\n- .*)+)`).exec(llms) ?? [];
      const told = fieldsOf(type.text).map((field) => `\n- \`${field}\``);
      yield* lacking('llms.txt', `fields of ${type.text}`, told, list);
    }

    const section = llms.split('\n### ').find((section) => section.startsWith(`\`<${tagName}>\``));
    const signatures = declaration.members
      ?.filter(({ kind }) => kind === 'method')
      .map(({ name, parameters = [] }) => `${name}(${names(parameters).join(', ')})`);
    const listed = [...fields, ...(signatures ?? []), ...events, ...parts, ...properties];
    yield* lacking(
      'llms.txt',
      'list',
      [...listed, ...slots.map((name) => name || 'default')].map((name) => `\n- \`${name}\``),
      section,
    );
    yield* lacking(
      'llms.txt',
      'attributes',
      attributes.map((name) => `, attribute \`${name}\` `),
      section,
    );

    function* lacking(file, kind, expected, found = '') {
      for (const name of expected) {
        if (!found.includes(name))
          yield `${file} lacks ${name.trim() || 'the default slot'} of <${tagName}> (${kind}).`;
      }
    }
  }

  /** The fields of an event, as its class declares them. */
  function fieldsOf(className) {
    const [, body] = new RegExp(`class ${className} extends Event \\{([^]*?)\n\\}`).exec(eventTypes);
    return Array.from(body.matchAll(/^ {4}readonly (\w+):/gm), ([, name]) => name);
  }

  function text(file) {
    return readFileSync(join(folder, file), 'utf8');
  }

  function read(file) {
    return JSON.parse(text(file));
  }
}

const names = (items = []) => items.map(({ name }) => name);
const meanings = (items = []) => items.map(({ name, description }) => `${name}: ${description}`);

/** The words in a type: `'as-written'`. */
const wordsIn = (type) => Array.from(type.matchAll(/'([^']+)'/g), ([, word]) => word);
