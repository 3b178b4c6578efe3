/** What ESLint says of an import that leads out of a room of src. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Linter, type Rule } from 'eslint';

const path = '../checks/rooms.mjs';
const { rooms } = (await import(path)) as { rooms: Rule.RuleModule };

function messagesFor(code: string, filename: string): string[] {
  const config = {
    files: ['**/*.ts'],
    plugins: { clinic: { rules: { rooms } } },
    rules: { 'clinic/rooms': 'error' },
  };
  return new Linter().verify(code, config as Linter.Config, filename).map(({ message }) => message);
}

describe('the ESLint rule for imports between the folders of src', () => {
  const below = ['content', 'html', 'lint', 'structured-data', 'theme', 'labels', 'registration', 'context'];
  for (const room of [...below, 'rich-text', 'parts']) {
    it(`reports imports of cli, elements, import, react, server and types in src/${room}`, () => {
      for (const other of ['cli', 'elements/faq', 'import', 'react', 'server', 'types']) {
        const [message] = messagesFor(`import '../${other}/x.js';`, `src/${room}/x.ts`);
        assert.match(message ?? '', new RegExp(`^src/${room} does not know ${other}: `));
      }
    });
  }

  it('reports imports of other elements and of Node built-ins in an element', () => {
    assert.equal(
      messagesFor("import '../sources/sources.js'; import 'node:fs';", 'src/elements/faq/faq.ts').length,
      2,
    );
  });

  it('reports imports of Lit in folders whose code runs in any environment', () => {
    for (const room of ['content', 'html', 'import', 'lint', 'structured-data'])
      assert.match(
        messagesFor("import { html } from 'lit';", `src/${room}/x.ts`).join(),
        /does not know lit:/,
      );
  });

  it('reports every import from another folder in a folder that is not in the table', () => {
    assert.equal(messagesFor("import '../content/faq.js'; import 'lit';", 'src/new/x.ts').length, 2);
  });

  it('reports dynamic imports and re-exports', () => {
    for (const code of [
      "import('../cli/x.js')",
      "export * from '../cli/x.js'",
      "export { x } from '../cli/x.js'",
    ])
      assert.equal(messagesFor(code, 'src/parts/x.ts').length, 1, code);
  });

  it('accepts imports from the same folder at any depth, and from allowed folders and packages', () => {
    const code = "import '../../rule.js'; import '../../../content/faq.js'; import 'syllable';";
    assert.deepEqual(messagesFor(code, 'src/lint/rules/risk/x.ts'), []);
    assert.deepEqual(messagesFor("import '@lit/context'; import 'lit/html.js';", 'src/context/x.ts'), []);
  });
});
