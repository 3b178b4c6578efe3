/**
 * The walls between the rooms of src, as an ESLint rule: a module imports from its own room, and from those that it may know.
 */
import { dirname, relative, resolve, sep } from 'node:path';

/**
 * What the modules of each room may import besides their own: other rooms, modules outside any room, and packages by name;
 * `node:` stands for what is built into Node.
 */
const known = {
  // They run anywhere.
  content: [],
  html: ['content'],
  import: [
    'content',
    'html',
    'linkedom',
    'mdast',
    'mdast-util-from-markdown',
    'mdast-util-gfm-strikethrough',
    'mdast-util-gfm-table',
    'micromark-extension-gfm-strikethrough',
    'micromark-extension-gfm-table',
    'yaml',
  ],
  lint: ['content', 'flesch-kincaid', 'smog-formula', 'syllable'],
  'structured-data': ['content'],

  // They make the elements.
  theme: ['lit'],
  labels: ['is-server', 'lit'],
  registration: ['is-server', 'lit', 'version'],
  context: ['@lit/context', 'content', 'html', 'is-server', 'lit'],
  'rich-text': ['content', 'labels', 'lit'],
  parts: ['content', 'is-server', 'labels', 'lit', 'rich-text'],
  elements: [
    '@lit/context',
    'content',
    'context',
    'is-server',
    'labels',
    'lit',
    'parts',
    'registration',
    'rich-text',
    'structured-data',
    'theme',
    'version',
  ],

  // They stand on top, and nothing below knows them.
  cli: [
    'chokidar',
    'commander',
    'content',
    'import',
    'jsonc-parser',
    'labels',
    'lint',
    'node:',
    'server',
    'structured-data',
    'tinyglobby',
    'version',
  ],
  react: ['@lit/react', 'context', 'elements', 'react'],
  server: [
    '@lit-labs/ssr',
    '@lit-labs/ssr-client',
    'all-elements',
    'content',
    'context',
    'lit',
    'registration',
    'theme',
  ],
  types: ['all-elements', 'context', 'elements', 'lit', 'preact', 'react', 'solid-js', 'svelte', 'vue'],
};

const src = resolve(import.meta.dirname, '../../src');

/** @type {import('eslint').Rule.RuleModule} */
export const rooms = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      unknown: 'src/{{room}} does not know {{name}}: tests/checks/rooms.mjs says what it may import.',
    },
  },
  create(context) {
    const room = roomOf(context.filename);
    const allowed = known[kindOf(room)] ?? [];
    return {
      ':matches(ImportDeclaration, ExportAllDeclaration, ExportNamedDeclaration, ImportExpression)'(node) {
        const specifier = node.source?.value;
        if (typeof specifier !== 'string') return;
        const name = nameOf(specifier, context.filename);
        if (name === room || allowed.includes(kindOf(name))) return;
        context.report({ node: node.source, messageId: 'unknown', data: { room, name } });
      },
    };
  },
};

/** The name of a room or package that a module imports. */
function nameOf(specifier, importer) {
  if (specifier.startsWith('.')) return roomOf(resolve(dirname(importer), specifier));
  if (specifier.startsWith('node:')) return 'node:';
  return /^(?:@[^/]+\/)?[^/]+/.exec(specifier)[0];
}

/** The room of a module; each element has one to itself. A module that stands in none goes by its own name. */
function roomOf(path) {
  const [room, element] = relative(src, path).split(sep);
  return room === 'elements' ? `elements/${element}` : room.replace(/\.[jt]s$/, '');
}

function kindOf(room) {
  return room.startsWith('elements/') ? 'elements' : room;
}
