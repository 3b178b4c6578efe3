import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compactTemplates } from '../../src/parts/build-compact-templates.js';

const module = `
const words = \`one
  two\`;
export const render = (list, level) =>
  html\`<ul
    class="items"
  >
    \${list.map(
      (item) =>
        htmlAt(level)\`<li>
          \${item} and \${\`one
          two\`}
        </li>\`,
    )}
  </ul>\`;
export const last = 'on line 16';
`;

describe('compactTemplates', () => {
  const compacted = compactTemplates(module);

  it('collapses line breaks and indentation to one space, or to none at the end of a tag', () => {
    assert.match(compacted, /html`<ul class="items"> \$\{/);
    assert.match(compacted, /htmlAt\(level\)`<li> \$\{/);
    assert.match(compacted, /\} <\/li>`/);
    assert.match(compacted, /\} <\/ul>`/);
  });

  it('leaves other template literals unchanged', () => {
    assert.match(compacted, /words = `one\n {2}two`/);
    assert.match(compacted, /\$\{`one\n {10}two`\s*\}/);
  });

  it('keeps the line number of the code that follows', () => {
    const lineOf = (text: string) => text.split('\n').findIndex((line) => line.includes('on line 16'));
    assert.equal(lineOf(compacted), lineOf(module));
  });
});
