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

describe('the walls between the rooms of src', () => {
  const below = ['content', 'html', 'lint', 'structured-data', 'theme', 'labels', 'registration', 'context'];
  for (const room of [...below, 'rich-text', 'parts']) {
    it(`keeps src/${room} from what stands on it`, () => {
      for (const other of ['cli', 'elements/faq', 'import', 'react', 'server', 'types']) {
        const [message] = messagesFor(`import '../${other}/x.js';`, `src/${room}/x.ts`);
        assert.match(message ?? '', new RegExp(`^src/${room} does not know ${other}: `));
      }
    });
  }

  it('keeps an element from another one, and from what is built into Node', () => {
    assert.equal(
      messagesFor("import '../sources/sources.js'; import 'node:fs';", 'src/elements/faq/faq.ts').length,
      2,
    );
  });

  it('keeps what runs anywhere from Lit', () => {
    for (const room of ['content', 'html', 'import', 'lint', 'structured-data'])
      assert.match(
        messagesFor("import { html } from 'lit';", `src/${room}/x.ts`).join(),
        /does not know lit:/,
      );
  });

  it('sees what is imported later, and what is handed on', () => {
    for (const code of [
      "import('../cli/x.js')",
      "export * from '../cli/x.js'",
      "export { x } from '../cli/x.js'",
    ])
      assert.equal(messagesFor(code, 'src/parts/x.ts').length, 1, code);
  });

  it('lets a room know itself, at any depth, and what it stands on', () => {
    const code = "import '../../rule.js'; import '../../../content/faq.js'; import 'syllable';";
    assert.deepEqual(messagesFor(code, 'src/lint/rules/risk/x.ts'), []);
    assert.deepEqual(messagesFor("import '@lit/context'; import 'lit/html.js';", 'src/context/x.ts'), []);
  });
});
